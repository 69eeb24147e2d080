import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { system } from '#actions/actor'
import { LockedOrder } from '#actions/locked_order'
import { CancelOrder } from '#actions/orders/cancel_order'

export type Settlement = { confirmed: string[]; lost: string[] }

type Waiting = { id: string; orderNumber: string; isLost: boolean }

/** Orders of a checkout that still wait for the catalog's word. */
const waits = `checkout_id = ? and status in ('pending', 'confirmed') and reservation_confirmed_at is null`

/**
 * Tells each order of a checkout whether its stock is sure. Only those that still wait for that word are
 * touched, looked at under the row's lock: an answer that comes late harms nobody.
 */
@inject()
export class SettleReservation {
  constructor(private cancelOrder: CancelOrder) {}

  async handle(checkoutId: string, { confirmed, lost }: Settlement): Promise<void> {
    await assure(checkoutId, confirmed)
    for (const { id, orderNumber, isLost } of await stillWaiting(checkoutId, lost)) {
      if (!isLost) throw new Error(`No word about the stock of order ${orderNumber}`)
      await this.#cancel(id)
    }
  }

  async #cancel(id: string) {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      const { status, reservationConfirmedAt } = locked.order
      const hasGone = status !== 'pending' && status !== 'confirmed'
      if (hasGone || reservationConfirmedAt) return
      await this.cancelOrder.cancel(locked, system, { reason: 'stock_lost' })
    })
  }
}

/** In one statement: one that meets a move waits for it, and looks at the order as that leaves it. */
async function assure(checkoutId: string, confirmed: string[]) {
  await db.rawQuery(
    `update orders set reservation_confirmed_at = now(), updated_at = now()
     where ${waits} and not exists (
       select from order_items where order_id = orders.id and product_id <> all (?::uuid[]))`,
    [checkoutId, confirmed]
  )
}

async function stillWaiting(checkoutId: string, lost: string[]): Promise<Waiting[]> {
  const { rows } = await db.rawQuery(
    `select id, order_number as "orderNumber", exists (
       select from order_items where order_id = orders.id and product_id = any (?::uuid[])) as "isLost"
     from orders where ${waits} order by id`,
    [lost, checkoutId]
  )
  return rows
}
