import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowsOf } from '#queries/rows'
import { soldAs, soldAsJoins, type SoldAs } from '#queries/sold_as'

export type ReservedLine = SoldAs & { productId: string; quantity: number }
export type ReservationView = { id: string; expiresAt: string; lines: ReservedLine[] }

/** A reservation as its checkout needs it, with what it sells as it is offered now. */
export async function findReservation(id: string): Promise<ReservationView> {
  const lines = await rowsOf<ReservedLine & { expiresAt: Date }>(
    `select p.id as "productId", l.quantity, r.expires_at as "expiresAt", ${soldAs}
     from reservations r
     join stock_reservations l on l.reservation_id = r.id
     join products p on p.id = l.product_id
     ${soldAsJoins}
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
