import db from '@adonisjs/lucid/services/db'
import { rangeEnd, rangeStart } from '#domain/date_range'
import { daysOf, type SalesPeriod } from '#domain/sales_period'
import { outcomeConditions } from '#sql/outcomes'
import type { OrderOutcome } from '@marketplace/shared/contracts/orders'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'

/** The best sellers that are named; the sums count all. */
const maxProducts = 20

export type DayOfSales = { date: string; orders: number; itemsAmount: string }

export type SoldProduct = {
  productId: string
  name: string
  nameAr: string | null
  /** Of its last sale. */
  imageUrl: string | null
  pieces: number
  itemsAmount: string
}

/** Orders of the period by what became of them. */
export type Outcomes = Record<Exclude<OrderOutcome, 'sold'>, number>

export type Sales = {
  orders: number
  itemsAmount: string
  outcomes: Outcomes
  days: DayOfSales[]
  products: SoldProduct[]
}

/**
 * What a store sold between two days, both included: placed then, and not cancelled since. Amounts are of the items,
 * without delivery. A day without an order is there too.
 */
export async function findSales(storeId: string, period: SalesPeriod): Promise<Sales> {
  const bounds = { storeId, start: rangeStart(period.from), end: rangeEnd(period.to) }
  const [days, products, outcomes] = await Promise.all([
    findDays(storeId, period),
    findProducts(bounds),
    findOutcomes(bounds),
  ])
  return {
    orders: days.reduce((total, { orders }) => total + orders, 0),
    itemsAmount: toAmount(sum(days.map(({ itemsAmount }) => toCentimes(itemsAmount)))),
    outcomes,
    days,
    products,
  }
}

type Bounds = { storeId: string; start: string; end: string }

const ofPeriod =
  'orders.store_id = :storeId and orders.created_at >= :start and orders.created_at < :end'
const sold = `${ofPeriod} and ${outcomeConditions.sold}`

/** PostgreSQL is told when each day begins and ends: its own data about Morocco's clock may be of another version. */
async function findDays(storeId: string, period: SalesPeriod): Promise<DayOfSales[]> {
  const dates = daysOf(period)
  const { rows } = await db.rawQuery(
    `select days.date, count(orders.id)::int as orders,
            coalesce(sum(orders.total_amount - orders.shipping_fee), 0)::numeric(14, 2)::text as "itemsAmount"
     from unnest(cast(:dates as text[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
       as days (date, starts_at, ends_at)
     left join orders on orders.store_id = :storeId and ${outcomeConditions.sold}
       and orders.created_at >= days.starts_at and orders.created_at < days.ends_at
     group by days.date order by days.date`,
    { storeId, dates, starts: dates.map(rangeStart), ends: dates.map(rangeEnd) } as never
  )
  return rows
}

/** Names are those of the latest sale, looked up for the products that are named alone. Ids of orders rise with time. */
async function findProducts(bounds: Bounds): Promise<SoldProduct[]> {
  const { rows } = await db.rawQuery(
    `select best.product_id as "productId", pieces, amount::text as "itemsAmount",
            latest.product_name as name, latest.product_name_ar as "nameAr", latest.image_url as "imageUrl"
     from (
       select i.product_id, sum(i.quantity)::int as pieces, sum(i.total_price) as amount,
              max(i.order_id::text)::uuid as order_id
       from orders join order_items i on i.order_id = orders.id
       where ${sold}
       group by i.product_id
       order by amount desc, i.product_id limit ${maxProducts}
     ) best join order_items latest using (order_id, product_id)
     order by amount desc, best.product_id`,
    { ...bounds }
  )
  return rows
}

async function findOutcomes(bounds: Bounds): Promise<Outcomes> {
  const { open, delivered, refused, cancelled } = outcomeConditions
  const { rows } = await db.rawQuery(
    `select count(*) filter (where ${open})::int as open,
            count(*) filter (where ${delivered})::int as delivered,
            count(*) filter (where ${refused})::int as refused,
            count(*) filter (where ${cancelled})::int as cancelled
     from orders
     where ${ofPeriod}`,
    { ...bounds }
  )
  return rows[0]
}
