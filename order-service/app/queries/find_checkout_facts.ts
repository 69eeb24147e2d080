import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Waiting } from '#domain/new_account_limits'
import { numbersOf } from '#domain/order_number'
import { openStatuses } from '#domain/order_status'
import type { Settings } from '#domain/settings'
import type { ShippingRate } from '#domain/shipping_rates'
import { rateColumns, ratesOfPlace } from '#sql/shipping_rates'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'
import { paymentMethods, rulesOf } from '@marketplace/shared/contracts/payment_methods'

export type CheckoutFacts = {
  /** The rates of the place to which the parcels go. */
  rates: ShippingRate[]
  /** How many orders of that person wait for confirmation. */
  pending: number
  /** Whether any order of that person was delivered. */
  hasDelivered: boolean
  /** What of that person's is open, paid by a method that is limited; nothing once an order was delivered. */
  waiting: Waiting
  /** What admins have set accounts without a delivered order to; null while they have not. */
  newAccounts: Settings['newAccounts'] | null
  /** Whether orders of that phone are not taken online. */
  isBlocked: boolean
  /** Whether an order has that stem, with a suffix or without. */
  isTaken: boolean
  /** The moment of the transaction. */
  at: Date
  /** As many new ids as were asked for, rising. */
  ids: string[]
}

export type CheckoutQuestion = {
  userId: string | null
  stem: string
  region: string
  city: string
  phoneKey: string | null
  storeIds: string[]
  newIds: number
}

const limitedMethods = paymentMethods.filter((method) => rulesOf(method).limitsNewAccounts)

/** Everything that a checkout must know before it writes, read in one query. */
export async function findCheckoutFacts(
  { userId, stem, region, city, phoneKey, storeIds, newIds }: CheckoutQuestion,
  trx: TransactionClientContract
): Promise<CheckoutFacts> {
  const numbers = [...numbersOf(stem, 1), ...numbersOf(stem, 2)]
  const { rows } = await trx.rawQuery(
    `with delivered as materialized (
       select exists (
         select from orders where user_id = cast(:userId as uuid) and status = 'delivered') as has
     ), limited as (
       select id, checkout_id, total_amount from orders
       where not (select has from delivered) and user_id = cast(:userId as uuid)
         and status = any (:open) and payment_method = any (:limitedMethods)
     )
     select (
         select coalesce(jsonb_agg(rate), '[]') from (
           select ${rateColumns} from shipping_rates where ${ratesOfPlace}
         ) rate
       ) as rates,
       (select count(*)::int from orders
        where user_id = cast(:userId as uuid) and status = 'pending') as pending,
       (select has from delivered) as "hasDelivered",
       (select count(distinct checkout_id)::int from limited) as checkouts,
       (select coalesce(sum(quantity), 0)::int from order_items
        where order_id in (select id from limited)) as pieces,
       (select (coalesce(sum(total_amount), 0) * 100)::bigint from limited) as value,
       (select value from settings where key = 'newAccounts') as "newAccounts",
       exists (
         select from buyer_blocks
         where phone_key = cast(:phoneKey as text) and lifted_at is null and (until is null or until > now())
       ) as "isBlocked",
       exists (select from orders where order_number = any (:numbers)) as "isTaken",
       now() as at, array(select uuidv7() from generate_series(1, :newIds)) as ids`,
    {
      ...{ region, city: storedCity(city), storeIds, newIds, numbers, limitedMethods },
      // null is a value too, whatever the types say
      userId: userId as string,
      phoneKey: phoneKey as string,
      open: [...openStatuses],
    }
  )
  const [{ checkouts, pieces, value, ids, ...facts }] = rows
  const waiting = { checkouts, pieces, value: BigInt(value) }
  // PostgreSQL 17 makes them rise by the millisecond only
  return { ...facts, waiting, ids: ids.sort() }
}
