import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { LineChange } from '#domain/reservation_line'
import { rowsOf } from '#sql/rows'
import { valuesOf, type Sql } from '#sql/sql'

/** A line that changed; the numbers are null where the stock was left alone. */
export type ChangedLine = {
  productId: string
  availableBefore: number | null
  availableAfter: number | null
}

/**
 * Changes all lines in one statement. It locks the products in the order of their ids, changes both numbers
 * of each where enough is available, then the lines of those. Each change of quantity writes a movement.
 */
const statement = (changes: Sql) => `
  with changes (product_id, ordered, status, quantity, reserved, movement) as (
    ${changes.text}
  ), locked as materialized (
    select i.product_id from inventory i join changes c using (product_id)
    where c.quantity <> 0 or c.reserved <> 0
    order by i.product_id for update of i
  ), stock as (
    update inventory i
    set quantity = i.quantity + c.quantity, reserved = i.reserved + c.reserved, updated_at = now()
    from changes c join locked using (product_id)
    where i.product_id = c.product_id and i.quantity - i.reserved >= c.reserved - c.quantity
    returning i.product_id, i.quantity - i.reserved as available
  ), done as (
    select c.product_id, c.ordered, c.status, c.quantity, c.reserved, c.movement, s.available
    from changes c left join stock s using (product_id)
    where s.product_id is not null or (c.quantity = 0 and c.reserved = 0)
  ), lines as (
    insert into stock_reservations (reservation_id, product_id, quantity, status, order_id)
    select ?, product_id, ordered, status, ? from done
    on conflict (reservation_id, product_id) do update
    set status = excluded.status, updated_at = now(),
        order_id = coalesce(excluded.order_id, stock_reservations.order_id)
  ), movements as (
    insert into stock_movements (product_id, type, amount, reference)
    select product_id, movement, quantity, ? from done where movement is not null
  )
  select product_id as "productId", available as "availableAfter",
         available - quantity + reserved as "availableBefore"
  from done`

/** Returns the lines that changed: those with enough stock. The caller has locked the reservation. */
export async function applyLineChanges(
  trx: TransactionClientContract,
  reservationId: string,
  changes: LineChange[],
  orderId: string | null = null
): Promise<ChangedLine[]> {
  if (!changes.length) return []
  const rows = valuesOf(
    ['uuid', 'int', 'text', 'int', 'int', 'text'],
    changes.map(({ line: { productId, quantity }, change }) => [
      ...[productId, quantity, change.to],
      ...[change.quantity * quantity, change.reserved * quantity, change.movement],
    ])
  )
  return rowsOf(statement(rows), [...rows.bindings, reservationId, orderId, orderId], trx)
}

/** The products that have just run out or come back, whose pages are stale. */
export function availabilityChanged(lines: ChangedLine[]): string[] {
  return lines
    .filter(({ availableBefore, availableAfter }) => {
      return availableAfter !== null && availableBefore! > 0 !== availableAfter > 0
    })
    .map(({ productId }) => productId)
}
