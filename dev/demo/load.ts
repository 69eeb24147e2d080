import type { Client } from 'pg'
import { after, day } from './calendar.ts'
import { insertCatalog } from './database/catalog.ts'
import { inTransaction } from './database/insert.ts'
import { insertOrders } from './database/orders.ts'
import { insertStores } from './database/stores.ts'
import { insertUsers } from './database/users.ts'
import { staffJoinedDaysAgo } from './generate/people.ts'
import type { StoredReceipt } from './pictures/receipts.ts'
import type { Rendered } from './pictures/rendered.ts'
import { generateWorld } from './world.ts'

export interface DemoOptions {
  /** Four migrated databases. */
  databaseUrls: Record<'storefront' | 'store' | 'catalog' | 'order', string>
  /** The pictures that its images show, wherever they lie. */
  rendered: Rendered
  /** The receipts that lie on the private disk; without any, none was sent. */
  receipts?: StoredReceipt[]
  /** The moment as of which the data is; all of its dates lie before it. */
  now?: Date
  report?: (line: string) => void
}

/**
 * Loads the demo data. What is already there is left alone, database by database, so a load that broke off
 * can be repeated, even on another day: the rest follows the moment of the first part.
 */
export async function loadDemo({
  databaseUrls,
  rendered,
  receipts = [],
  now = new Date(),
  report = () => {},
}: DemoOptions) {
  const world = generateWorld((await inTransaction(databaseUrls.storefront, firstLoadedAt)) ?? now)
  const { people, stores, offers, families, sales } = world
  await once(databaseUrls.storefront, 'users', people.admin.id, (client) =>
    insertUsers(client, world)
  )
  await once(databaseUrls.store, 'stores', stores[0]!.store.id, (client) =>
    insertStores(client, world)
  )
  await once(databaseUrls.catalog, 'products', offers[0]!.product.id, (client) =>
    insertCatalog(client, world, rendered)
  )
  await once(databaseUrls.order, 'orders', sales[0]!.order.id, (client) =>
    insertOrders(client, world, receipts)
  )
  report(
    `${stores.length} stores, ${offers.length + families.variants.length} products, ${people.shoppers.length} shoppers, ${sales.length} orders.`
  )
}

/** Inserts what belongs into a database unless its first row is there. */
async function once(
  url: string,
  table: string,
  firstId: string,
  insertAll: (client: Client) => Promise<void>
) {
  await inTransaction(url, async (client) => {
    const { rowCount } = await client.query(`select from ${table} where id = $1`, [firstId])
    if (rowCount) return
    await insertAll(client)
  })
}

/** The moment of an earlier load: the staff joined a fixed time before it. */
async function firstLoadedAt(client: Client): Promise<Date | undefined> {
  const { rows } = await client.query(`select created_at from users where email = 'admin@demo.ma'`)
  return rows[0] && after(rows[0].created_at, staffJoinedDaysAgo * day)
}
