import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import {
  UnknownLineException,
  UnknownReservationException,
} from '#exceptions/reservation_exception'
import { rowsOf } from '#sql/rows'
import type { Line } from '#domain/reservation_line'

type Head = { id: string; status: 'open' | 'released' }

/**
 * A reservation whose head the caller's transaction has locked. The head is locked first, so that others
 * acting on the same checkout wait here.
 */
export class Reservation {
  readonly id: string
  readonly isReleased: boolean

  private constructor(
    readonly trx: TransactionClientContract,
    { id, status }: Head
  ) {
    this.id = id
    this.isReleased = status === 'released'
  }

  /** Locks the head, and makes an open one where there is none. */
  static open(trx: TransactionClientContract, id: string, ttlSeconds: number) {
    return Reservation.#insertOrLock(trx, { id, status: 'open' }, ttlSeconds)
  }

  /** Locks the head, and makes a released one where there is none, so that a late reserve is refused. */
  static openReleased(trx: TransactionClientContract, id: string) {
    return Reservation.#insertOrLock(trx, { id, status: 'released' }, null)
  }

  /** Throws 409 where the id is unknown. */
  static async lock(trx: TransactionClientContract, id: string): Promise<Reservation> {
    const sql = 'select id, status from reservations where id = ? for update'
    const [head] = await rowsOf<Head>(sql, [id], trx)
    if (!head) throw new UnknownReservationException()
    return new Reservation(trx, head)
  }

  static async #insertOrLock(trx: TransactionClientContract, head: Head, seconds: number | null) {
    const made = await rowsOf(
      `insert into reservations (id, status, expires_at)
       values (?, ?, now() + ?::int * interval '1 second')
       on conflict (id) do nothing returning id`,
      [head.id, head.status, seconds],
      trx
    )
    return made.length ? new Reservation(trx, head) : Reservation.lock(trx, head.id)
  }

  readLines(): Promise<Line[]> {
    return rowsOf(
      `select product_id as "productId", quantity, status, order_id as "orderId"
       from stock_reservations where reservation_id = ? order by product_id`,
      [this.id],
      this.trx
    )
  }

  /** The lines of these products, or all. Throws 409 where one of them is not reserved. */
  async readLinesOf(productIds?: string[]): Promise<Line[]> {
    const lines = await this.readLines()
    if (!productIds) return lines
    const named = lines.filter(({ productId }) => productIds.includes(productId))
    if (named.length !== new Set(productIds).size) throw new UnknownLineException()
    return named
  }

  /** Lets the time run anew, for the try that has taken the reservation over. */
  async extend(ttlSeconds: number): Promise<void> {
    await rowsOf(
      `update reservations set expires_at = greatest(expires_at, now() + ? * interval '1 second')
       where id = ?`,
      [ttlSeconds, this.id],
      this.trx
    )
  }

  /** Releases the head for good: nothing can be reserved under its id again. */
  async end(): Promise<void> {
    await this.trx.from('reservations').where({ id: this.id }).update({ status: 'released' })
  }
}
