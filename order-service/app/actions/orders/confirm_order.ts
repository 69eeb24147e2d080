import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#actions/actor'
import { LockedOrder } from '#actions/locked_order'

/** The shopper has been reached, or has paid: the store may pack. */
export class ConfirmOrder {
  async handle(id: string, actor: Actor): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      if (locked.allows('confirmed', actor)) await locked.move('confirmed', actor)
    })
  }
}
