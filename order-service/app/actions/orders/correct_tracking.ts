import db from '@adonisjs/lucid/services/db'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { foldCodeForSearch } from '@marketplace/shared/contracts/text'

/** Without a carrier the one that the order has stays. */
export type Tracking = { actor: Actor; carrier?: string | null; trackingNumber: string }

/** Gives a parcel on its way another number. */
export class CorrectTracking {
  async handle({ orderId, ...tracking }: Tracking & { orderId: string }): Promise<void> {
    await db.transaction(async (trx) => {
      await this.correctLocked(await LockedOrder.open(trx, orderId), tracking)
    })
  }

  /** The number that it has, however it is written, changes nothing. */
  async correctLocked(locked: LockedOrder, { actor, carrier, trackingNumber }: Tracking) {
    const { order } = locked
    if (order.status !== 'shipped') throw locked.refusal()
    const key = foldCodeForSearch(trackingNumber)
    if (key === foldCodeForSearch(order.trackingNumber ?? '')) return
    await order.merge({ trackingNumber, carrier: carrier ?? order.carrier }).save()
    await locked.record(actor, { type: 'parcel', to: 'tracking_changed', reason: trackingNumber })
  }
}
