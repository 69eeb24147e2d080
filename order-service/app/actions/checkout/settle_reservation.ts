import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import { system } from '#actions/actor'
import { LockedOrder } from '#actions/locked_order'
import { CancelOrder } from '#actions/orders/cancel_order'
import Order from '#models/order'

export type Settlement = { confirmed: string[]; lost: string[] }

/**
 * Tells each order of a checkout whether its stock is sure. Only those that still wait for that word are
 * touched, looked at under the row's lock: an answer that comes late harms nobody.
 */
@inject()
export class SettleReservation {
  constructor(private cancelOrder: CancelOrder) {}

  async handle(checkoutId: string, settlement: Settlement): Promise<void> {
    const orders = await Order.query().where('checkout_id', checkoutId).orderBy('id').select('id')
    for (const { id } of orders) await this.#settle(id, settlement)
  }

  async #settle(id: string, { confirmed, lost }: Settlement) {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      const { order } = locked
      const waits = order.status === 'pending' || order.status === 'confirmed'
      if (!waits || order.reservationConfirmedAt) return
      const { productIds } = await locked.lines()
      if (productIds.some((product) => lost.includes(product))) {
        return this.cancelOrder.cancel(locked, system, { reason: 'stock_lost' })
      }
      const unsure = productIds.filter((product) => !confirmed.includes(product))
      if (unsure.length) throw new Error(`No word about the stock of order ${order.orderNumber}`)
      await order.merge({ reservationConfirmedAt: DateTime.now() }).save()
    })
  }
}
