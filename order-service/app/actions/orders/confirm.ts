import db from '@adonisjs/lucid/services/db'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'

/** The shopper has been reached, or has paid: the store may pack. */
export class ConfirmOrder {
  async handle({ orderId, actor }: { orderId: string; actor: Actor }): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (locked.canTransition('confirmed', actor)) await locked.transition('confirmed', actor)
    })
  }
}
