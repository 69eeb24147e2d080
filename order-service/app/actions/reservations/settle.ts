import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { CancelOrder } from '#actions/orders/cancel'
import { LockedOrder } from '#aggregates/order'
import type { ConfirmedReservation } from '#clients/catalog_client'
import { system } from '#domain/actor'

export type SettleReservationInput = { checkoutId: string; confirmed: string[]; lost: string[] }

type WaitingOrder = { id: string; orderNumber: string; isLost: boolean }

/** SQL: orders whose stock the catalog has not confirmed yet. */
const isWaiting = `status in ('pending', 'confirmed') and reservation_confirmed_at is null`

/**
 * Tells each order of a checkout whether its stock is sure. Only orders that still wait for it are touched,
 * under the row's lock, so that a late response harms nobody.
 */
@inject()
export class SettleReservation {
  constructor(private cancelOrder: CancelOrder) {}

  async handle({ checkoutId, confirmed, lost }: SettleReservationInput): Promise<void> {
    const settled = await this.markConfirmed([{ id: checkoutId, productIds: confirmed }])
    if (settled.has(checkoutId)) return
    for (const { id, orderNumber, isLost } of await listWaiting(checkoutId, lost)) {
      if (!isLost) throw new Error(`The catalog says nothing of the stock of order ${orderNumber}`)
      await this.#cancel(id)
    }
  }

  /**
   * One statement: it waits for transitions that are under way and sees each order as that leaves it. Gives the
   * checkouts of which no order waits any more.
   */
  async markConfirmed(reservations: ConfirmedReservation[]): Promise<Set<string>> {
    const checkoutIds = reservations.map(({ id }) => id)
    const lines = reservations.flatMap(({ id, productIds }) =>
      productIds.map((productId) => ({ id, productId }))
    )
    const { rows } = await db.rawQuery(
      `with confirmed (checkout_id, product_id) as materialized (
         select checkout_id, product_id from unnest(?::uuid[], ?::uuid[]) as line (checkout_id, product_id)
       ), waiting as materialized (
         select id, checkout_id from orders where checkout_id = any (?::uuid[]) and ${isWaiting}
         order by id for update
       ), marked as (
         update orders set reservation_confirmed_at = now(), updated_at = now() from waiting
         where orders.id = waiting.id and not exists (
           select from order_items i where i.order_id = orders.id
             and (orders.checkout_id, i.product_id) not in (select checkout_id, product_id from confirmed))
         returning orders.id
       )
       select distinct checkout_id as id from waiting where id not in (select id from marked)`,
      [lines.map(({ id }) => id), lines.map(({ productId }) => productId), checkoutIds]
    )
    const left = new Set(rows.map(({ id }: { id: string }) => id))
    return new Set(checkoutIds.filter((id) => !left.has(id)))
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

async function listWaiting(checkoutId: string, lost: string[]): Promise<WaitingOrder[]> {
  const { rows } = await db.rawQuery(
    `select id, order_number as "orderNumber", exists (
       select from order_items where order_id = orders.id and product_id = any (?::uuid[])) as "isLost"
     from orders where checkout_id = ? and ${isWaiting} order by id`,
    [lost, checkoutId]
  )
  return rows
}
