import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { numbersOf } from '#domain/order_number'
import { toCentimes } from '@marketplace/shared/contracts/money'

export type CheckoutFacts = {
  /** What one order's delivery to that region costs, in centimes. */
  fee: bigint
  /** How many orders of that person wait for confirmation. */
  pending: number
  /** Whether an order has that stem, with a suffix or without. */
  isTaken: boolean
}

/** What a checkout must know of what is there before it writes, in one question. */
export async function findCheckoutFacts(
  { userId, region, stem }: { userId: string | null; region: string; stem: string },
  trx: TransactionClientContract
): Promise<CheckoutFacts> {
  const numbers = [...numbersOf(stem, 1), ...numbersOf(stem, 2)]
  const people = userId ? [userId] : []
  const { rows } = await trx.rawQuery(
    `select coalesce((select fee from shipping_rates where state = ?), 0) as fee,
       (select count(*)::int from orders where user_id = any (?::uuid[]) and status = 'pending') as pending,
       exists (select from orders where order_number = any (?)) as "isTaken"`,
    [region, people, numbers]
  )
  const [{ fee, pending, isTaken }] = rows
  return { fee: toCentimes(fee), pending, isTaken }
}
