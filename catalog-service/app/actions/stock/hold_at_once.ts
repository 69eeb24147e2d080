import { rowsOf } from '#queries/rows'
import type { Item } from '#domain/items'
import { soldAs, soldAsJoins, type SoldAs } from '#queries/sold_as'

/** What became of one product of a reservation that was new. */
export type Attempt = SoldAs & {
  productId: string
  quantity: number
  isOffered: boolean
  /** How many could be had, all others' reservations counted. */
  available: number
  isHeld: boolean
  left: number | null
  expiresAt: Date
}

/**
 * The whole of a reservation that is new: its head, then the products locked in the order of their ids,
 * then all lines or none. A head without lines stays behind where it does not fit, which does no harm:
 * the same id may try again, or be released.
 */
const statement = `
  with head as (
    insert into reservations (id, expires_at) values (?, now() + ? * interval '1 second')
    on conflict (id) do nothing returning id, expires_at
  ), wanted as (
    select * from jsonb_to_recordset(?::jsonb) as w ("productId" uuid, quantity int, position int)
  ), offered as materialized (
    select i.product_id, w.quantity, i.quantity - i.reserved as available
    from wanted w join inventory i on i.product_id = w."productId" join products p on p.id = i.product_id
    where p.is_active and p.store_is_active and exists (select from head)
    order by i.product_id for update of i
  ), taken as (
    update inventory i set reserved = i.reserved + o.quantity, updated_at = now()
    from offered o
    where i.product_id = o.product_id and i.quantity - i.reserved >= o.quantity
      and (select count(*) from wanted) = (select count(*) from offered where available >= quantity)
    returning i.product_id, o.quantity, i.quantity - i.reserved as left_over
  ), lines as (
    insert into stock_reservations (reservation_id, product_id, quantity)
    select head.id, taken.product_id, taken.quantity from head, taken
  )
  select w."productId", w.quantity, o.product_id is not null as "isOffered", coalesce(o.available, 0) as available,
         t.product_id is not null as "isHeld", t.left_over as "left", h.expires_at as "expiresAt",
         ${soldAs}
  from head h cross join wanted w
  left join offered o on o.product_id = w."productId"
  left join taken t on t.product_id = w."productId"
  left join (products p ${soldAsJoins}) on p.id = w."productId"
  order by w.position`

/** Tries to reserve under an id that was never used, in one round trip. Null where the id is known already. */
export async function holdAtOnce(
  id: string,
  items: Item[],
  ttlSeconds: number
): Promise<Attempt[] | null> {
  const wanted = JSON.stringify(items.map((item, position) => ({ ...item, position })))
  const rows = await rowsOf<Attempt>(statement, [id, ttlSeconds, wanted])
  return rows.length ? rows : null
}
