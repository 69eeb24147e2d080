import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import { CancelOrder } from '#actions/orders/cancel'
import { LockedOrder } from '#aggregates/order'
import { system } from '#domain/actor'
import { isProofWaiting } from '#queries/find_proof'

/** Cancels an order that nobody confirmed in time, unless it was confirmed, paid or contacted, or a receipt came, since it was found. */
@inject()
export class ExpireOrder {
  constructor(private cancelOrder: CancelOrder) {}

  async handle({ orderId }: { orderId: string }): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      const { order, payments } = locked
      const isLate = order.status === 'pending' && order.confirmBy < DateTime.now()
      if (order.contactCount > 0) return
      if (!isLate || payments.some(({ status }) => status === 'completed')) return
      if (await isProofWaiting(order.checkoutId, trx)) return
      await this.cancelOrder.cancelLocked(locked, system, { reason: 'expired' })
    })
  }
}
