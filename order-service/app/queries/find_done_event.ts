import type { Actor } from '#domain/actor'
import OrderEvent, { type EventType } from '#models/order_event'

export type Done = { type: EventType; to: string }

/** The event of that kind which this request wrote, else the latest one; null where there is none. */
export async function findDoneEvent(
  orderId: string,
  { type, to }: Done,
  { requestId }: Actor
): Promise<OrderEvent | null> {
  return OrderEvent.query()
    .where({ order_id: orderId, type, to_status: to })
    .orderByRaw('(request_id = ?) desc nulls last', [requestId ?? ''])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .first()
}
