import db from '@adonisjs/lucid/services/db'
import { collectCash, failPending } from '#aggregates/ledger'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'

/** The parcel has arrived, and the courier has the cash in hand: nothing else is awaited. */
export class DeliverOrder {
  async handle({ orderId, actor }: { orderId: string; actor: Actor }): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (!locked.canTransition('delivered', actor)) return
      await collectCash(locked, actor)
      await failPending(locked)
      await locked.transition('delivered', actor)
    })
  }
}
