import { rowsOf } from '#sql/rows'
import type { Item } from '#domain/items'
import { storePause } from '#sql/store_pause'
import { snapshotColumns, snapshotJoins, type Snapshot } from '#sql/snapshot_columns'
import { valuesOf, type Sql } from '#sql/sql'

/** What became of one product of a reservation that was tried in one statement. */
export type Attempt = Snapshot & {
  productId: string
  quantity: number
  /** How many could be had, all reservations counted; null where the product is not sold or its store pauses. */
  available: number | null
  /** Whether it would be sold, did its store not pause. */
  isPaused: boolean
  /** Whether there was enough when it was first looked at. */
  fits: boolean
  /** Whether somebody's hold of it should have ended by now. */
  isOverdue: boolean
  /** Whether the reservation's id was used before. */
  isKnown: boolean
  isHeld: boolean
  left: number | null
  expiresAt: Date | null
}

/**
 * Reserves under a new id in one statement. It sees what does not fit without a lock, so that a crowd at an
 * empty shelf never queues. Else it makes the head, locks the products in the order of their ids, looks again
 * and holds all lines or none. A faster buyer in between leaves a head without lines, which the same id may
 * try again or release.
 */
const statement = (wanted: Sql) => `
  with wanted ("productId", quantity, position) as (${wanted.text}), seen as materialized (
    select i.product_id, i.quantity - i.reserved as available, i.quantity - i.reserved >= w.quantity as fits
    from wanted w join inventory i on i.product_id = w."productId" join products p on p.id = i.product_id
      join store_copies s on s.store_id = p.store_id
    where p.is_active and p.store_is_active and ${storePause} is null
  ), head as (
    insert into reservations (id, expires_at)
    select ?::uuid, now() + ? * interval '1 second'
    where (select count(*) from wanted) = (select count(*) from seen where fits)
    on conflict (id) do nothing returning id, expires_at
  ), locked as materialized (
    select i.product_id, w.quantity, i.quantity - i.reserved as available
    from wanted w join inventory i on i.product_id = w."productId"
    where exists (select from head)
    order by i.product_id for update of i
  ), taken as (
    update inventory i set reserved = i.reserved + l.quantity, updated_at = now()
    from locked l
    where i.product_id = l.product_id and i.quantity - i.reserved >= l.quantity
      and (select count(*) from wanted) = (select count(*) from locked where available >= quantity)
    returning i.product_id, l.quantity, i.quantity - i.reserved as left_over
  ), lines as (
    insert into stock_reservations (reservation_id, product_id, quantity)
    select head.id, taken.product_id, taken.quantity from head, taken
  )
  select w."productId", w.quantity, seen.fits is true as fits, t.product_id is not null as "isHeld",
         t.left_over as "left", (select expires_at from head) as "expiresAt", ${snapshotColumns},
         case when exists (select from head) then l.available else seen.available end as available,
         p.is_active and p.store_is_active and ${storePause} is not null as "isPaused",
         exists (select from reservations where id = ?) as "isKnown",
         seen.fits is false and (
           select true from stock_reservations held join reservations r on r.id = held.reservation_id
           where held.product_id = w."productId" and held.status = 'held' and r.expires_at < now()
           limit 1) is true as "isOverdue"
  from wanted w
  left join seen on seen.product_id = w."productId"
  left join locked l on l.product_id = w."productId"
  left join taken t on t.product_id = w."productId"
  left join (products p ${snapshotJoins}) on p.id = w."productId"
  order by w.position`

/**
 * Tries to reserve under an id that was never used. Null where the id is known already, or where the same
 * is being reserved at this moment by another try.
 */
export async function tryReserve(
  id: string,
  items: Item[],
  ttlSeconds: number
): Promise<Attempt[] | null> {
  const wanted = valuesOf(
    ['uuid', 'int', 'int'],
    items.map(({ productId, quantity }, position) => [productId, quantity, position])
  )
  const bindings = [...wanted.bindings, id, ttlSeconds, id]
  const rows = await rowsOf<Attempt>(statement(wanted), bindings)
  const isOpened = rows[0]!.expiresAt !== null
  const isTaken = rows.every(({ fits }) => fits) && !isOpened
  return rows[0]!.isKnown || isTaken ? null : rows
}
