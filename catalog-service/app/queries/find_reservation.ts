import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowsOf } from '#sql/rows'
import { snapshotColumns, snapshotJoins, type Snapshot } from '#sql/snapshot_columns'

export type ReservedLine = Snapshot & { productId: string; quantity: number }
export type ReservationView = { id: string; expiresAt: string; lines: ReservedLine[] }

/** A reservation with the current name, price and picture of its products. */
export async function findReservation(id: string): Promise<ReservationView> {
  const lines = await rowsOf<ReservedLine & { expiresAt: Date }>(
    `select p.id as "productId", l.quantity, r.expires_at as "expiresAt", ${snapshotColumns}
     from reservations r
     join stock_reservations l on l.reservation_id = r.id
     join products p on p.id = l.product_id
     ${snapshotJoins}
     where r.id = ? order by p.id`,
    [id]
  )
  return { id, expiresAt: lines[0]!.expiresAt.toISOString(), lines }
}

/** Whether any checkout ever reserved this product. */
export async function wasReserved(
  productId: string,
  trx?: TransactionClientContract
): Promise<boolean> {
  const sql = 'select from stock_reservations where product_id = ? limit 1'
  return (await rowsOf(sql, [productId], trx)).length > 0
}
