import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#actions/actor'
import { LockedOrder } from '#actions/locked_order'
import { collectCash, failPending } from '#actions/payments/ledger'

/** The parcel has arrived, and the courier has the cash in hand: nothing else is awaited. */
export class DeliverOrder {
  async handle(id: string, actor: Actor): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      if (!locked.allows('delivered', actor)) return
      await collectCash(locked, actor)
      await failPending(locked)
      await locked.move('delivered', actor)
    })
  }
}
