import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { CancelOrder } from '#actions/orders/cancel'
import { LockedOrder } from '#aggregates/order'
import { system } from '#domain/actor'

export type SettleReservationInput = { checkoutId: string; confirmed: string[]; lost: string[] }

type WaitingOrder = { id: string; orderNumber: string; isLost: boolean }

/** SQL: orders of a checkout whose stock the catalog has not confirmed yet. */
const isWaiting = `checkout_id = ? and status in ('pending', 'confirmed') and reservation_confirmed_at is null`

/**
 * Tells each order of a checkout whether its stock is sure. Only orders that still wait for it are touched,
 * under the row's lock, so that a late response harms nobody.
 */
@inject()
export class SettleReservation {
  constructor(private cancelOrder: CancelOrder) {}

  async handle({ checkoutId, confirmed, lost }: SettleReservationInput): Promise<void> {
    await markConfirmed(checkoutId, confirmed)
    for (const { id, orderNumber, isLost } of await listWaiting(checkoutId, lost)) {
      if (!isLost) throw new Error(`The catalog says nothing of the stock of order ${orderNumber}`)
      await this.#cancel(id)
    }
  }

  async #cancel(id: string) {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      const { status, reservationConfirmedAt } = locked.order
      const hasGone = status !== 'pending' && status !== 'confirmed'
      if (hasGone || reservationConfirmedAt) return
      await this.cancelOrder.cancelLocked(locked, system, { reason: 'stock_lost' })
    })
  }
}

/** One statement: it waits for a transition that is under way and sees the order as that leaves it. */
async function markConfirmed(checkoutId: string, confirmed: string[]) {
  await db.rawQuery(
    `update orders set reservation_confirmed_at = now(), updated_at = now()
     where ${isWaiting} and not exists (
       select from order_items where order_id = orders.id and product_id <> all (?::uuid[]))`,
    [checkoutId, confirmed]
  )
}

async function listWaiting(checkoutId: string, lost: string[]): Promise<WaitingOrder[]> {
  const { rows } = await db.rawQuery(
    `select id, order_number as "orderNumber", exists (
       select from order_items where order_id = orders.id and product_id = any (?::uuid[])) as "isLost"
     from orders where ${isWaiting} order by id`,
    [lost, checkoutId]
  )
  return rows
}
