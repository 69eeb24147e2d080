import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowsOf } from '#queries/rows'
import type { Line } from '#domain/stock_line'

export type Head = { id: string; status: 'open' | 'released' }
type NewHead = { status: 'open'; ttlSeconds: number } | { status: 'released' }

/**
 * Makes the head of a reservation where there is none yet and locks it, before anything else is locked:
 * whoever else acts on this checkout waits here.
 */
export async function openHead(
  trx: TransactionClientContract,
  id: string,
  head: NewHead
): Promise<Head> {
  const seconds = head.status === 'open' ? head.ttlSeconds : null
  const [made] = await rowsOf<Head>(
    `insert into reservations (id, status, expires_at) values (?, ?, now() + ?::int * interval '1 second')
     on conflict (id) do nothing returning id, status`,
    [id, head.status, seconds],
    trx
  )
  return made ?? (await lockHead(trx, id))!
}

/** Locks the head of a reservation; null where it was never reserved nor released. */
export async function lockHead(trx: TransactionClientContract, id: string): Promise<Head | null> {
  const sql = 'select id, status from reservations where id = ? for update'
  const [head] = await rowsOf<Head>(sql, [id], trx)
  return head ?? null
}

/** The lines of a reservation whose head is locked. */
export function readLines(trx: TransactionClientContract, id: string): Promise<Line[]> {
  return rowsOf(
    `select product_id as "productId", quantity, status, order_id as "orderId"
     from stock_reservations where reservation_id = ? order by product_id`,
    [id],
    trx
  )
}
