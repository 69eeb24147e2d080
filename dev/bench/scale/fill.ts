import pg from 'pg'
import type { DatabaseKey } from '../../apps.ts'
import { type Report, seconds } from '../../process/report.ts'
import { fillOrders } from './orders.ts'
import { fillProducts } from './products.ts'
import { fillStores } from './stores.ts'
import { inventWords } from './words.ts'

/** How many rows there are to be in the end. */
export interface Size {
  products: number
  orders: number
  reviews: number
}

type Urls = Record<Extract<DatabaseKey, 'store' | 'catalog' | 'order'>, string>

/**
 * Fills databases with the demo data up to a size, with rows that keep every rule of their tables. The URLs are
 * the superuser's: triggers are off meanwhile.
 */
export async function fill(urls: Urls, size: Size, report: Report): Promise<void> {
  await inBulk(urls.store, (client) => fillStores(client, size), report, 'stores')
  await inBulk(urls.catalog, (client) => fillProducts(client, size), report, 'products, reviews')
  await inBulk(urls.order, (client) => fillOrders(client, size), report, 'orders')
}

async function inBulk(
  connectionString: string,
  work: (client: pg.Client) => Promise<void>,
  report: Report,
  what: string
) {
  const startedAt = Date.now()
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; set work_mem = '256MB'`)
    await client.query(`set maintenance_work_mem = '512MB'; set synchronous_commit = off`)
    await client.query(`select setseed(0.5)`)
    await client.query(inventWords)
    await work(client)
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
  report(`Filled ${what} (${seconds(startedAt)}).`)
}

/** Takes the indexes of these tables away for the time of `work`: building them at the end is much faster. */
export async function withoutIndexes(
  client: pg.Client,
  tables: string[],
  work: () => Promise<void>
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid::regclass::text = any ($1)
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables]
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  for (const { definition } of rows) await client.query(definition)
}
