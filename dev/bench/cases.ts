import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { System } from '../system.ts'
import type { Case } from './bench.ts'
import type { Call } from './drive.ts'
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
  const { headers, prepare } = signedIn(urls)
  const origin = urls.gateway
  return [
    {
      area: 'gateway',
      name: 'categories, signed in',
      origin,
      prepare,
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
  const slugs = await column(
    databaseUrls.catalog,
    'select slug from products where is_active and archived_at is null limit 200'
  )
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
  const { headers, prepare } = signedIn(urls)
  const origin = urls.gateway
  return [
    {
      area: 'orders',
      name: 'own orders',
      origin,
      prepare,
      next: () => ({ path: '/api/v1/orders?perPage=20', headers }),
      requests: 1000,
      floor: 'order',
    },
    {
      area: 'orders',
      name: 'checkout of two lines, with its jobs',
      origin,
      ...(await checkouts({ urls, databaseUrls })),
      expected: 201,
      requests: 100,
    },
  ]
}

/** By all shoppers of the demo in turn: how many orders of one may wait is limited. */
async function checkouts({ urls, databaseUrls }: Pick<System, 'urls' | 'databaseUrls'>) {
  const products = await column(
    databaseUrls.catalog,
    `select p.id::text from products p join inventory i on i.product_id = p.id
     where i.quantity - i.reserved > 20 and p.is_active and p.archived_at is null limit 60`
  )
  const accounts = await column(
    databaseUrls.storefront,
    `select split_part(u.email, '@', 1) || ' ' || a.id from users u join addresses a on a.user_id = u.id
     where u.email like 'shopper%@demo.ma' and a.is_default order by u.email limit 30`
  )
  const shoppers = accounts.map((each) => each.split(' ') as [account: string, address: string])
  let tokens: string[] = []
  return {
    async prepare() {
      tokens = await Promise.all(shoppers.map(([account]) => signIn(urls, account)))
    },
    settle: () => untilJobsAreDone(databaseUrls.order),
    next(index: number): Call {
      const at = index % shoppers.length
      const line = (which: number) => products[(2 * index + which) % products.length]
      return {
        method: 'POST',
        path: '/api/v1/checkouts',
        headers: {
          'authorization': `Bearer ${tokens[at]}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
        },
        body: JSON.stringify({
          shippingAddressId: shoppers[at]![1],
          paymentMethod: 'cod',
          items: [line(0), line(1)].map((productId) => ({ productId, quantity: 1 })),
        }),
      }
    },
  }
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

async function untilJobsAreDone(url: string) {
  const waiting = `select 1 from pgboss.job where state < 'completed' and start_after <= now() limit 1`
  while ((await column(url, waiting)).length > 0) await pause(50)
}

/** The headers of a shopper of the demo, with a new token before each repetition. */
function signedIn(urls: System['urls']) {
  const headers: Record<string, string> = {}
  const prepare = async () => {
    headers.authorization = `Bearer ${await signIn(urls, 'shopper1')}`
  }
  return { headers, prepare }
}

async function column(connectionString: string, statement: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<string[]>({ text: statement, rowMode: 'array' })
  await client.end()
  return rows.map(([value]) => value!)
}
