import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { System } from '../system.ts'
import type { Case } from './bench.ts'
import type { Call } from './drive.ts'
import { gatewayCases } from './gateway_cases.ts'
import { signedIn, signIn } from './people.ts'
import type { Relays } from './relays.ts'
import { startCheckoutFloor } from './checkout_rows.ts'
import { startCopyOf } from './start_floor.ts'

export const areas = ['gateway', 'catalog', 'orders', 'storefront'] as const
export type Area = (typeof areas)[number]

/** The cases of an area, on the demo data. */
export async function casesOf(area: Area, system: System, relays: Relays): Promise<Case[]> {
  if (area === 'gateway') return gatewayCases(system, relays)
  return { catalog, orders, storefront }[area](system)
}

/** Each read with another address, so that nothing was kept of it; then the same one again and again. */
async function catalog({ urls, databaseUrls }: System): Promise<Case[]> {
  const slugs = await column(
    databaseUrls.catalog,
    'select slug from products where is_active and archived_at is null limit 200'
  )
  const origin = urls.gateway
  const list = '/api/v1/products?perPage=20'
  const search = '/api/v1/products?q=tapis&perPage=20'
  const productOf = (index: number) => `/api/v1/products/${slugs[index % slugs.length]}`
  const reads: [name: string, pathOf: (index: number) => string][] = [
    ['list', (index) => `${list}&n=${index}`],
    ['product', (index) => `${productOf(index)}?n=${index}`],
    ['search', (index) => `${search}&n=${index}`],
    [
      'filtered list',
      (index) => `/api/v1/products?inStock=true&maxPrice=500&perPage=20&n=${index}`,
    ],
  ]
  const repeated = [
    ['list', list],
    ['product', productOf(0)],
    ['search', search],
  ] as const
  const common = { area: 'catalog', origin, floor: 'catalog' } as const
  return [
    ...reads.map(([name, pathOf]) => ({
      ...common,
      name,
      next: (index: number) => ({ path: pathOf(index) }),
      requests: 1000,
    })),
    ...repeated.map(([name, path]) => ({
      ...common,
      name: `${name}, asked again within a second`,
      floorOf: name,
      next: () => ({ path }),
      requests: 5000,
    })),
  ]
}

async function orders({ urls, databaseUrls }: System): Promise<Case[]> {
  const { headers, prepare } = signedIn(urls)
  const origin = urls.gateway
  const placed = await checkouts({ urls, databaseUrls })
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
      ...placed,
      expected: 201,
      requests: 100,
      async startFloor() {
        await placed.prepare()
        return startCheckoutFloor(databaseUrls, origin, placed.products, placed.next(0))
      },
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
    products,
    async prepare() {
      const made = []
      for (const [account] of shoppers) made.push(await signIn(urls, account))
      tokens = made
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
  const list = '/fr/search?q=tapis&stock=1'
  return [
    {
      area: 'storefront',
      name: 'home',
      origin,
      next: () => ({ path: '/fr', headers }),
      requests: 400,
      startFloor: () => startCopyOf(`${origin}/fr`, headers),
    },
    {
      area: 'storefront',
      name: 'filtered list',
      origin,
      next: (index) => ({ path: `${list}&n=${index}`, headers }),
      requests: 200,
      startFloor: () => startCopyOf(origin + list, headers),
    },
    {
      area: 'storefront',
      name: 'filtered list, asked again within a second',
      origin,
      next: () => ({ path: list, headers }),
      requests: 400,
      startFloor: () => startCopyOf(origin + list, headers),
    },
  ]
}

async function untilJobsAreDone(url: string) {
  const waiting = `select 1 from pgboss.job where state < 'completed' and start_after <= now() limit 1`
  while ((await column(url, waiting)).length > 0) await pause(50)
}

async function column(connectionString: string, statement: string): Promise<string[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<string[]>({ text: statement, rowMode: 'array' })
  await client.end()
  return rows.map(([value]) => value!)
}
