import type { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import type { ParcelEvent } from '#domain/parcels'
import OrderEvent from '#models/order_event'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** `seenEvents`: how many events of the parcel its page showed. */
export type SeenParcel = { actor: Actor; seenEvents?: number }

/**
 * Asks under the lock whether the parcel is still on its way, and as its page showed it: 409 where it is not. False
 * where the same person has just done the same, so that a form that is sent twice counts once.
 */
export async function mayChangeParcel(
  locked: LockedOrder,
  to: ParcelEvent,
  { actor, seenEvents }: SeenParcel
): Promise<boolean> {
  if (locked.order.status !== 'shipped') throw locked.refusal()
  if (seenEvents === undefined) return true
  const events = await OrderEvent.query({ client: locked.trx })
    .where({ order_id: locked.order.id, type: 'parcel' })
    .orderBy('created_at')
    .orderBy('id')
  if (events.length === seenEvents) return true
  const last = events.at(-1)
  const isOwn = last?.toStatus === to && last.actorId === actor.id
  if (isOwn && events.length === seenEvents + 1) return false
  throw parcelChanged(last)
}

function parcelChanged(event?: OrderEvent): DomainError {
  const at = event?.createdAt.setZone('Africa/Casablanca').toFormat('dd/MM HH:mm') ?? ''
  const by = event?.actorName
  const reason = by
    ? { rule: 'parcel_changed', values: { by, at } }
    : { rule: 'parcel_changed_by_system', values: { at } }
  return new DomainError('invalid_transition', [reason])
}
