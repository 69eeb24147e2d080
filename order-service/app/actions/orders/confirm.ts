import db from '@adonisjs/lucid/services/db'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import type { Way } from '#domain/order_status'

export type ConfirmOrderInput = { orderId: string; actor: Actor; way?: Way }

/** The shopper has been reached, or has paid: the store may pack. */
export class ConfirmOrder {
  async handle({ orderId, actor, way }: ConfirmOrderInput): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (locked.canTransition('confirmed', actor, way)) await locked.transition('confirmed', actor)
    })
  }
}
