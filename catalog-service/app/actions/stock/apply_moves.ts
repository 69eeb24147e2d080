import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowsOf } from '#queries/rows'
import type { LineMove } from '#domain/stock_line'

/** A line that was moved; the numbers are null where the move leaves the stock alone. */
export type MovedLine = {
  productId: string
  availableBefore: number | null
  availableAfter: number | null
}

/**
 * One statement for all lines of a step. It locks the products in the order of their ids, changes both
 * numbers of each where enough is available, and moves the lines of those; a movement is written
 * wherever the quantity changes.
 */
const statement = `
  with moves as (
    select * from jsonb_to_recordset(?::jsonb) as m (
      product_id uuid, ordered int, status text, quantity int, reserved int, movement text)
  ), locked as materialized (
    select i.product_id from inventory i join moves m using (product_id)
    where m.quantity <> 0 or m.reserved <> 0
    order by i.product_id for update of i
  ), stock as (
    update inventory i
    set quantity = i.quantity + m.quantity, reserved = i.reserved + m.reserved, updated_at = now()
    from moves m join locked using (product_id)
    where i.product_id = m.product_id and i.quantity - i.reserved >= m.reserved - m.quantity
    returning i.product_id, i.quantity - i.reserved as available
  ), done as (
    select m.*, s.available from moves m left join stock s using (product_id)
    where s.product_id is not null or (m.quantity = 0 and m.reserved = 0)
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

/** Moves what it can of these lines, inside the caller's transaction and under the head's lock. */
export async function applyMoves(
  trx: TransactionClientContract,
  reservationId: string,
  moves: LineMove[],
  orderId: string | null = null
): Promise<MovedLine[]> {
  if (!moves.length) return []
  const changes = moves.map(({ line, move }) => ({
    product_id: line.productId,
    ordered: line.quantity,
    status: move.to,
    quantity: move.quantity * line.quantity,
    reserved: move.reserved * line.quantity,
    movement: move.movement,
  }))
  return rowsOf(statement, [JSON.stringify(changes), reservationId, orderId, orderId], trx)
}

/** The products that have just run out or come back: pages that show them are stale. */
export function turned(lines: MovedLine[]): string[] {
  return lines
    .filter(({ availableBefore, availableAfter }) => {
      return availableAfter !== null && availableBefore! > 0 !== availableAfter > 0
    })
    .map(({ productId }) => productId)
}
