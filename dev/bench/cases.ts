import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { System } from '../system.ts'
import type { Case } from './bench.ts'
import { signIn } from './people.ts'

export const areas = ['gateway', 'catalog', 'orders', 'storefront'] as const
export type Area = (typeof areas)[number]

/** The cases of an area, on the demo data. */
export async function casesOf(area: Area, system: System): Promise<Case[]> {
  const of = { gateway, catalog, orders, storefront }[area]
  return of(system)
}

/** What the gateway itself answers with or without a service: its own work. */
async function gateway({ urls }: System): Promise<Case[]> {
  const token = await signIn(urls, 'shopper1')
  const headers = { authorization: `Bearer ${token}` }
  const origin = urls.gateway
  return [
    {
      area: 'gateway',
      name: 'categories, signed in',
      origin,
      next: () => ({ path: '/api/v1/categories', headers }),
      requests: 2000,
      floor: 'catalog',
    },
    {
      area: 'gateway',
      name: 'no such path',
      origin,
      next: () => ({ path: '/api/v1/nothing' }),
      expected: 404,
      requests: 2000,
    },
  ]
}

async function catalog({ urls, databaseUrls }: System): Promise<Case[]> {
  const slugs = await column(databaseUrls.catalog, 'select slug from products limit 200')
  const origin = urls.gateway
  const reads: [name: string, next: Case['next']][] = [
    ['list', () => ({ path: '/api/v1/products?perPage=20' })],
    ['product', (index) => ({ path: `/api/v1/products/${slugs[index % slugs.length]}` })],
    ['search', () => ({ path: '/api/v1/products?q=tapis&perPage=20' })],
    ['filtered list', () => ({ path: '/api/v1/products?inStock=true&maxPrice=500&perPage=20' })],
  ]
  return reads.map(([name, next]) => ({
    area: 'catalog',
    name,
    origin,
    next,
    requests: 1000,
    floor: 'catalog',
  }))
}

async function orders({ urls, databaseUrls }: System): Promise<Case[]> {
  const token = await signIn(urls, 'shopper1')
  const headers = { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' }
  const origin = urls.gateway
  const products = await column(
    databaseUrls.catalog,
    `select product_id::text from inventory join products p on p.id = product_id
     where quantity - reserved > 20 and p.is_active and p.archived_at is null limit 60`
  )
  const [addressId] = await column(
    databaseUrls.storefront,
    `select a.id::text from addresses a join users u on u.id = a.user_id where u.email = 'shopper1@demo.ma' limit 1`
  )
  const checkout = (index: number) => ({
    method: 'POST' as const,
    path: '/api/v1/checkouts',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    body: JSON.stringify({
      shippingAddressId: addressId,
      paymentMethod: 'cod',
      items: [0, 1].map((at) => ({
        productId: products[(2 * index + at) % products.length],
        quantity: 1,
      })),
    }),
  })
  return [
    {
      area: 'orders',
      name: 'own orders',
      origin,
      next: () => ({ path: '/api/v1/orders?perPage=20', headers }),
      requests: 1000,
      floor: 'order',
    },
    {
      area: 'orders',
      name: 'checkout of two lines',
      origin,
      next: checkout,
      expected: 201,
      requests: 100,
    },
  ]
}

async function storefront({ urls }: System): Promise<Case[]> {
  const origin = urls.storefront
  const headers = { accept: 'text/html' }
  return [
    {
      area: 'storefront',
      name: 'home',
      origin,
      next: () => ({ path: '/fr', headers }),
      requests: 400,
    },
    {
      area: 'storefront',
      name: 'filtered list',
      origin,
      next: () => ({ path: '/fr/search?q=tapis&inStock=true', headers }),
      requests: 60,
    },
  ]
}

async function column(connectionString: string, statement: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<string[]>({ text: statement, rowMode: 'array' })
  await client.end()
  return rows.map(([value]) => value!)
}
