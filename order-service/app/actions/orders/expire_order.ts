import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import { system } from '#actions/actor'
import { LockedOrder } from '#actions/locked_order'
import { CancelOrder } from '#actions/orders/cancel_order'

/** Cancels an order whose time is over, unless something has happened since it was found. */
@inject()
export class ExpireOrder {
  constructor(private cancelOrder: CancelOrder) {}

  async handle(id: string): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      const { order, payments } = locked
      const isLate = order.status === 'pending' && order.confirmBy < DateTime.now()
      if (!isLate || payments.some(({ status }) => status === 'completed')) return
      await this.cancelOrder.cancel(locked, system, { reason: 'expired' })
    })
  }
}
