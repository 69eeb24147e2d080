import db from '@adonisjs/lucid/services/db'
import { rangeEnd, rangeStart } from '#domain/date_range'
import { listDays, type SalesPeriod } from '#domain/sales_period'
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

/** Days begin by this process's time zones: those of PostgreSQL may be older. See ADR 164. */
async function findDays(bounds: Bounds, period: SalesPeriod): Promise<DayOfSales[]> {
  const days = listDays(period)
  const starts = days.map((day) => rangeStart(day))
  const { rows } = await db.rawQuery(
    `select days.date, coalesce(found.orders, 0)::int as orders,
            coalesce(found.amount, 0)::numeric(14, 2)::text as "itemsAmount"
     from unnest(cast(:days as text[])) with ordinality days (date, place)
     left join (
       select width_bucket(o.created_at, cast(:starts as timestamptz[])) as place, count(*) as orders,
              sum(o.total_amount - o.shipping_fee) as amount
       from orders o where ${sold} group by 1
     ) found on found.place = days.place
     order by days.place`,
    { ...bounds, days, starts }
  )
  return rows
}

async function findProducts(bounds: Bounds): Promise<SoldProduct[]> {
  const { rows } = await db.rawQuery(
    `select i.product_id as "productId", sum(i.quantity)::int as pieces, sum(i.total_price)::text as "itemsAmount",
            (array_agg(i.product_name order by o.created_at desc))[1] as name,
            (array_agg(i.product_name_ar order by o.created_at desc))[1] as "nameAr"
     from orders o join order_items i on i.order_id = o.id
     where ${sold}
     group by i.product_id
     order by sum(i.total_price) desc, i.product_id limit ${maxProducts}`,
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
