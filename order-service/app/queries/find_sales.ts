import db from '@adonisjs/lucid/services/db'
import { rangeEnd, rangeStart } from '#domain/date_range'
import type { SalesPeriod } from '#domain/sales_period'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'

/** The best sellers that are named; the sums count all. */
const maxProducts = 20

export type DayOfSales = { date: string; orders: number; itemsAmount: string }

export type SoldProduct = {
  productId: string
  name: string
  nameAr: string | null
  pieces: number
  itemsAmount: string
}

/** Orders of the period by what became of them. `refused` parcels were on their way; `cancelled` ones never left. */
export type Outcomes = { open: number; delivered: number; refused: number; cancelled: number }

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
    findDays(bounds, period),
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

const ofPeriod = 'o.store_id = :storeId and o.created_at >= :start and o.created_at < :end'
const sold = `${ofPeriod} and o.status <> 'cancelled'`

async function findDays(bounds: Bounds, { from, to }: SalesPeriod): Promise<DayOfSales[]> {
  const { rows } = await db.rawQuery(
    `select to_char(days.day, 'YYYY-MM-DD') as date, coalesce(found.orders, 0)::int as orders,
            coalesce(found.amount, 0)::numeric(14, 2)::text as "itemsAmount"
     from generate_series(cast(:from as date), cast(:to as date), interval '1 day') days (day)
     left join (
       select (o.created_at at time zone 'Africa/Casablanca')::date as day, count(*) as orders,
              sum(o.total_amount - o.shipping_fee) as amount
       from orders o where ${sold} group by 1
     ) found on found.day = days.day::date
     order by 1`,
    { ...bounds, from, to }
  )
  return rows
}

/** Names are those of the latest sale, looked up for the products that are named alone. */
async function findProducts(bounds: Bounds): Promise<SoldProduct[]> {
  const { rows } = await db.rawQuery(
    `select best.product_id as "productId", pieces, amount::text as "itemsAmount", name, "nameAr"
     from (
       select i.product_id, sum(i.quantity)::int as pieces, sum(i.total_price) as amount
       from orders o join order_items i on i.order_id = o.id
       where ${sold}
       group by i.product_id
       order by amount desc, i.product_id limit ${maxProducts}
     ) best cross join lateral (
       select i.product_name as name, i.product_name_ar as "nameAr"
       from order_items i join orders o on o.id = i.order_id
       where i.product_id = best.product_id and ${sold}
       order by i.order_id desc limit 1
     ) latest
     order by amount desc, best.product_id`,
    { ...bounds }
  )
  return rows
}

async function findOutcomes(bounds: Bounds): Promise<Outcomes> {
  const { rows } = await db.rawQuery(
    `select count(*) filter (where o.status in ('pending', 'confirmed', 'shipped'))::int as open,
            count(*) filter (where o.status = 'delivered')::int as delivered,
            count(*) filter (where o.status = 'cancelled' and shipped.order_id is not null)::int as refused,
            count(*) filter (where o.status = 'cancelled' and shipped.order_id is null)::int as cancelled
     from orders o
     left join order_events shipped on o.status = 'cancelled' and shipped.order_id = o.id
       and shipped.type = 'moved' and shipped.to_status = 'shipped'
     where ${ofPeriod}`,
    { ...bounds }
  )
  return rows[0]
}
