import { rowsOf } from '#sql/rows'

export type HeldReservation = { id: string; productIds: string[] }

/**
 * Locks the heads that nobody else has locked. A line that has just expired or been released is left alone, for the
 * update looks at it again; its reservation then has fewer confirmed lines than lines.
 */
const statement = `
  with heads as materialized (
    select id from reservations where id = any(?::uuid[]) and status = 'open'
    order by id for update skip locked
  ), confirmed as (
    update stock_reservations l set status = 'confirmed', updated_at = now()
    from heads where l.reservation_id = heads.id and l.status = 'held'
    returning l.reservation_id, l.product_id
  )
  select c.reservation_id as id, array_agg(c.product_id order by c.product_id) as "productIds"
  from confirmed c group by c.reservation_id
  having count(*) = (select count(*) from stock_reservations l where l.reservation_id = c.reservation_id)`

/**
 * Confirms those of many reservations that are held in full, each apart from the others, and waits for nobody. All
 * others (unknown, expired, released, confirmed before, locked) are for `ConfirmReservation`, one by one.
 */
export class ConfirmHeldReservations {
  handle({ ids }: { ids: string[] }): Promise<HeldReservation[]> {
    return rowsOf<HeldReservation>(statement, [ids])
  }
}
