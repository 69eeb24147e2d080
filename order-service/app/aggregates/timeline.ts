import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Actor } from '#domain/actor'
import type { EventType } from '#models/order_event'

export type NewEvent = {
  type: EventType
  from?: string
  to?: string
  reason?: string | null
  amount?: string
  restocked?: boolean
}

/** Adds the event to the timeline of each order, by the database's clock. */
export async function recordEvents(
  trx: TransactionClientContract,
  orderIds: string[],
  actor: Actor,
  { type, from, to, reason, amount, restocked }: NewEvent
): Promise<void> {
  if (!orderIds.length) return
  const rows = orderIds.map((orderId) => ({
    order_id: orderId,
    type,
    from_status: from ?? null,
    to_status: to ?? null,
    actor_id: actor.id,
    actor_role: actor.role,
    actor_name: actor.name,
    reason: reason || null,
    amount: amount ?? null,
    restocked: restocked ?? null,
    request_id: actor.requestId,
  }))
  await trx.insertQuery().table('order_events').multiInsert(rows)
}
