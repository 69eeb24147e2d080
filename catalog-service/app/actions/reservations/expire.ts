import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { Queue } from '@marketplace/shared/server/queue'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#sql/rows'
import { tagsOfStock } from '@marketplace/shared/contracts/cache_tags'

type Freed = { reservationId: string; productId: string; cameBack: boolean }

const batchSize = 200

/**
 * Skips heads that somebody has locked: they are being confirmed or released right now.
 * Then locks the products in the order of their ids, as every transition does.
 */
const statement = `
  with due as materialized (
    select r.id from reservations r
    where r.expires_at < now() and exists (
      select from stock_reservations l
      where l.reservation_id = r.id and l.status = 'held'
        and (?::uuid[] is null or l.product_id = any(?::uuid[])))
    order by r.expires_at limit ? for update skip locked
  ), ended as (
    update stock_reservations l set status = 'expired', updated_at = now()
    from due where l.reservation_id = due.id and l.status = 'held'
    returning l.reservation_id, l.product_id, l.quantity
  ), freed as materialized (
    select product_id, sum(quantity)::int as quantity from ended group by product_id
  ), locked as materialized (
    select i.product_id from inventory i join freed using (product_id)
    order by i.product_id for update of i
  ), stock as (
    update inventory i set reserved = i.reserved - f.quantity, updated_at = now()
    from freed f join locked using (product_id) where i.product_id = f.product_id
    returning i.product_id, i.quantity - i.reserved = f.quantity as came_back
  )
  select e.reservation_id as "reservationId", e.product_id as "productId", s.came_back as "cameBack"
  from ended e join stock s using (product_id)`

/** Releases held lines past their time, by this database's clock. */
@inject()
export class ExpireReservations {
  constructor(private queue: Queue) {}

  /** Looks at all reservations, or at those of some products. Returns the number of expired lines. */
  async handle({ productIds }: { productIds?: string[] } = {}): Promise<number> {
    for (let ended = 0; ;) {
      const freed = await this.#expireSome(productIds)
      ended += freed.length
      if (new Set(freed.map(({ reservationId }) => reservationId)).size < batchSize) return ended
    }
  }

  async #expireSome(productIds: string[] | null = null): Promise<Freed[]> {
    return db.transaction(async (trx) => {
      const rows = await rowsOf<Freed>(statement, [productIds, productIds, batchSize], trx)
      const back = [...new Set(rows.filter((row) => row.cameBack).map((row) => row.productId))]
      if (back.length) {
        await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfStock(back) })
      }
      return rows
    })
  }
}
