import type { ApiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import ImportProducts from '#jobs/import_products'

/** A table as its lines, cells parted by semicolons. */
export const csv = (...lines: string[]) => Buffer.from(lines.join('\r\n'))

/** Sends a table as a browser's form does. */
export function sendTable(
  client: ApiClient,
  token: string,
  bytes: Buffer,
  fields: Record<string, string> = {}
) {
  return client
    .post('/api/v1/products/import')
    .file('file', bytes, { filename: 'produits.csv' })
    .fields(fields)
    .bearerToken(token)
}

/** Does the work of the job, as a worker would. */
export async function work(importId: string) {
  await (await app.container.make(ImportProducts)).handle({ importId })
}

/** Sends a table, does its work, and gives what its job says. */
export async function imported(
  client: ApiClient,
  token: string,
  bytes: Buffer,
  fields: Record<string, string> = {}
) {
  const sent = await sendTable(client, token, bytes, fields)
  sent.assertStatus(202)
  const { id } = sent.body().data
  await work(id)
  return jobOf(client, token, id)
}

export async function jobOf(client: ApiClient, token: string, id: string, query: object = {}) {
  const response = await client.get(`/api/v1/jobs/${id}`).qs(query).bearerToken(token)
  response.assertStatus(200)
  return response.body().data
}

type StoredProduct = {
  id: string
  sku: string
  slug: string
  name: string
  name_ar: string | null
  price: string
  category: string
  is_active: boolean
  attributes: object
  version: number
  quantity: number
}

/** The products of a store with their stock, by SKU. */
export async function productsOf(storeId: string): Promise<StoredProduct[]> {
  return db
    .from('products as p')
    .join('inventory as i', 'i.product_id', 'p.id')
    .where('p.store_id', storeId)
    .orderBy('p.sku')
    .select('p.*', 'i.quantity')
}

/** Movements of a store's products as `[sku, type, amount]`. */
export async function movementsOf(storeId: string): Promise<[string, string, number][]> {
  const rows = await db
    .from('stock_movements as m')
    .join('products as p', 'p.id', 'm.product_id')
    .where('p.store_id', storeId)
    .orderBy('p.sku')
    .orderBy('m.id')
    .select('p.sku', 'm.type', 'm.amount')
  return rows.map(({ sku, type, amount }) => [sku, type, amount])
}
