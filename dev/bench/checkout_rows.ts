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

/** Makes one checkout and has its floor write the same rows under other ids. */
export async function startCheckoutFloor(
  { catalog, order }: System['databaseUrls'],
  origin: string,
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
    ids: [...Object.values(written.order).flatMap(idsOf), id, ...keys.map(({ key }) => key)],
    numbers: orders.map((row) => row.order_number),
  }
  return startFloor('checkout_floor.ts', task)
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
