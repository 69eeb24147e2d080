import pg from 'pg'
import { request } from 'undici'
import type { System } from '../system.ts'
import type { CheckoutRows } from './checkout_floor.ts'
import type { Call } from './drive.ts'
import { type Floor, startFloor } from './start_floor.ts'

const orderTables = {
  idempotency_keys: 'checkout_id = $1',
  orders: 'checkout_id = $1',
  order_items: 'order_id in (select id from orders where checkout_id = $1)',
  payments: 'order_id in (select id from orders where checkout_id = $1)',
  order_events: 'order_id in (select id from orders where checkout_id = $1)',
}
const catalogTables = { reservations: 'id = $1', stock_reservations: 'reservation_id = $1' }

/** Makes one checkout and has its floor write the same rows under other ids, of these products in turn. */
export async function startCheckoutFloor(
  { catalog, order }: System['databaseUrls'],
  origin: string,
  products: string[],
  { path, method, headers, body }: Call
): Promise<Floor> {
  const response = await request(`${origin}${path}`, { method, headers, body })
  const text = await response.body.text()
  if (response.statusCode !== 201) throw new Error(`A checkout: ${response.statusCode} ${text}`)
  const { id } = JSON.parse(text).data
  const written = {
    catalog: await rowsOf(catalog, catalogTables, id),
    order: await rowsOf(order, orderTables, id),
  }
  const { orders = [], idempotency_keys: keys = [] } = written.order
  const idsOf = (rows: any[] = []) => rows.map((row) => row.id).filter(Boolean)
  const task: CheckoutRows = {
    urls: { catalog, order },
    ...written,
    // Another shopper each: how many orders of one may wait is limited.
    ids: [
      ...Object.values(written.order).flatMap(idsOf),
      id,
      ...keys.flatMap((row) => [row.key, row.user_id]),
    ],
    numbers: orders.map((row) => row.order_number),
    bought: written.catalog.stock_reservations!.map((row) => row.product_id),
    products,
  }
  await fillStock(catalog, products)
  return startFloor('checkout_floor.ts', task)
}

/** So that no floor runs out of stock before the marketplace does. */
async function fillStock(connectionString: string, products: string[]) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const sql = 'update inventory set quantity = quantity + 100000 where product_id = any($1)'
  await client.query(sql, [products])
  await client.end()
}

async function rowsOf(connectionString: string, tables: Record<string, string>, id: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const rows: Record<string, any[]> = {}
    for (const [table, condition] of Object.entries(tables)) {
      const found = await client.query(
        `select to_jsonb(t) as row from ${table} t where ${condition}`,
        [id]
      )
      rows[table] = found.rows.map(({ row }) => row)
    }
    return rows
  } finally {
    await client.end()
  }
}
