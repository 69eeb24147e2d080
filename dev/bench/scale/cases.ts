import pg from 'pg'
import type { AppName, DatabaseKey } from '../../apps.ts'
import type { System } from '../../system.ts'
import { signIn } from '../people.ts'

/** A request for a list, a search or a queue, and the database that answers it. */
export interface ScaleCase {
  database: Extract<DatabaseKey, 'store' | 'catalog' | 'order'>
  name: string
  url: string
  /** An account of the demo; nobody where none is named. */
  as?: string
}

/** All lists, searches and queues of the services, as shoppers, owners and staff ask for them. */
export async function scaleCases(system: System): Promise<ScaleCase[]> {
  const { databaseUrls } = system
  const [[category, parent], [storeId, ownStoreId, productId]] = await Promise.all([
    one(databaseUrls.catalog, `select slug, parent_slug from categories where slug = 'tapis'`),
    one(
      databaseUrls.catalog,
      `select (select store_id from products group by 1 order by count(*) desc, 1 limit 1),
              (select store_id from store_copies order by store_id limit 1),
              (select product_id from reviews group by 1 order by count(*) desc, 1 limit 1)`
    ),
  ])
  const [number, phone, soldId] = await one(
    databaseUrls.order,
    `select order_number, shipping_address ->> 'phone', (select product_id from order_items group by 1 order by count(*) desc limit 1)
     from orders where status = 'delivered' order by created_at desc limit 1`
  )
  return [
    ...products({ category, parent, storeId, productId }),
    ...catalogPanel(storeId!),
    ...orders({ number: number!, phone: phone!, storeId: ownStoreId! }),
    ...ordersPanel({ number: number!, productId: soldId! }),
    ...stores(),
  ].map((each) => ({ ...each, url: `${system.urls[serviceOf[each.database]]}${each.url}` }))
}

const serviceOf = {
  store: 'store-service',
  catalog: 'catalog-service',
  order: 'order-service',
} as const satisfies Record<ScaleCase['database'], AppName>

type Listed = Record<string, string | null | undefined>

function products({ category, parent, storeId, productId }: Listed): ScaleCase[] {
  const list: Record<string, string> = {
    'newest': '',
    'price': 'sort=price',
    '-price': 'sort=-price',
    'rating': 'sort=rating',
    'category': `category=${category}`,
    'category, price': `category=${category}&sort=price`,
    'category, rating': `category=${category}&sort=rating`,
    'parent category': `category=${parent}`,
    'parent category, price': `category=${parent}&sort=price`,
    'store': `storeId=${storeId}`,
    'store, price': `storeId=${storeId}&sort=price`,
    'price range': 'minPrice=100&maxPrice=200',
    'narrow price range': 'minPrice=3000&maxPrice=3100',
    'price range, price': 'minPrice=100&maxPrice=200&sort=price',
    'in stock': 'inStock=true',
    'sold out': 'inStock=false',
    'rating from 4': 'minRating=4',
    'in stock, rating from 4': 'inStock=true&minRating=4',
    'category, price range, in stock': `category=${category}&minPrice=100&maxPrice=500&inStock=true`,
    'store, in stock': `storeId=${storeId}&inStock=true`,
    'deepest page': 'page=500',
    'deepest page, in stock': 'page=500&inStock=true',
    'search': 'q=tapis',
    'search, rare word': 'q=zellige%20bejmat',
    'search, two words': 'q=savon%20noir',
    'search, Arabic': 'q=%D8%B5%D8%A7%D8%A8%D9%88%D9%86',
    'search, price': 'q=tapis&sort=price',
    'search, filtered': 'q=tapis&inStock=true&maxPrice=500',
    'search in a store': `q=tapis&storeId=${storeId}`,
  }
  const api = (name: string, url: string, as?: string): ScaleCase => {
    return { database: 'catalog', name, url: `/api/v1/${url}`, as }
  }
  return [
    ...Object.entries(list).map(([name, query]) => api(`products: ${name}`, `products?${query}`)),
    api('products: all, for staff', 'products?status=all', 'catalog'),
    api('categories', 'categories'),
    api('product', `products/${productId}`),
    api('reviews of a product', `products/${productId}/reviews`),
    api('reviews of a product, best', `products/${productId}/reviews?sort=-rating`),
    api('reviews of a product, one star', `products/${productId}/reviews?rating=1`),
    api('reviews: one’s own', 'reviews?mine=true', 'shopper1'),
    api('reviews: waiting', 'reviews?status=pending', 'catalog'),
    api('reviews: approved', 'reviews?status=approved', 'catalog'),
    api('reviews: all', 'reviews', 'catalog'),
  ]
}

function catalogPanel(storeId: string): ScaleCase[] {
  const page = (name: string, url: string, as = 'catalog'): ScaleCase => {
    return { database: 'catalog', name: `panel: ${name}`, url: `/admin/catalog/${url}`, as }
  }
  return [
    ...['all', 'active', 'inactive', 'archived'].map((view) =>
      page(`products, ${view}`, `products?view=${view}`)
    ),
    page('products by price', 'products?sort=price'),
    page('products of a category', 'products?category=tapis'),
    page('products of a store', `products?storeId=${storeId}`),
    page('products by word', 'products?q=tapis'),
    page('products by SKU', 'products?q=TB-FOU-0'),
    page('own products', 'products', 'owner1'),
    page('reviews, waiting', 'reviews'),
    page('reviews, approved', 'reviews?view=approved'),
    page('counts', 'counts'),
  ]
}

function orders({
  number,
  phone,
  storeId,
}: Record<'number' | 'phone' | 'storeId', string>): ScaleCase[] {
  const list = (name: string, query: string, as = 'orders'): ScaleCase => {
    return { database: 'order', name: `orders: ${name}`, url: `/api/v1/orders?${query}`, as }
  }
  return [
    list('own', '', 'shopper1'),
    list('own, delivered', 'status=delivered', 'shopper1'),
    list('a store’s', 'as=owner', 'owner1'),
    list('a store’s, delivered', 'as=owner&status=delivered', 'owner1'),
    list('a store’s, paid', 'as=owner&paymentStatus=paid', 'owner1'),
    list('a store’s, by name', 'as=owner&q=youssef', 'owner1'),
    list('all', ''),
    list('deepest page', 'page=500'),
    list('pending', 'status=pending'),
    list('delivered', 'status=delivered'),
    list('cancelled and paid', 'status=cancelled&paymentStatus=paid'),
    list('refunded', 'paymentStatus=refunded'),
    list('of a store', `storeId=${storeId}`),
    list('of a month', 'from=2026-10-01&to=2026-10-31'),
    list('delivered, of a month', 'status=delivered&from=2026-10-01&to=2026-10-31'),
    list('by number', `q=${number}`),
    list('by part of a number', `q=${number.slice(0, 3)}`),
    list('by phone', `q=${encodeURIComponent(phone)}`),
    list('by a frequent name', 'q=youssef'),
    list('by a rare name', 'q=berrada'),
    list('by two names', 'q=youssef%20mansouri'),
    list('by two letters', 'q=ab'),
  ]
}

function ordersPanel({ number, productId }: Record<'number' | 'productId', string>): ScaleCase[] {
  const page = (name: string, url: string, as = 'orders'): ScaleCase => {
    return { database: 'order', name: `panel: ${name}`, url: `/admin/orders${url}`, as }
  }
  const views = [
    ...['to_call', 'to_call_again', 'transfers', 'whatsapp', 'to_confirm', 'late', 'unreachable'],
    ...['city_to_check', 'to_ship', 'shipped', 'problems', 'returned', 'delivered', 'cancelled'],
    ...['money_owed', 'to_cancel', 'blocked'],
  ]
  return [
    page('orders', ''),
    ...views.map((view) => page(`orders, ${view}`, `?view=${view}`)),
    page('orders by amount', '?sort=-amount'),
    page('orders of a region', '?region=MA-12'),
    page('orders of a region that are dear', '?region=MA-12&minAmount=2000'),
    page('orders by name', '?q=berrada'),
    page('orders by SKU', '?q=TB-FOU-01'),
    page('search by number', `/search?q=${number}`),
    page('search by store', '/search?q=dar'),
    page('orders of a product', `?productId=${productId}`),
    page('own orders', '', 'owner1'),
    page('own orders, delivered', '?view=delivered', 'owner1'),
    page('an order in its list', `/${number}?view=delivered`),
    page('counts', '/counts'),
  ]
}

function stores(): ScaleCase[] {
  const list = (name: string, query: string): ScaleCase => {
    return { database: 'store', name: `stores: ${name}`, url: `/api/v1/stores?${query}` }
  }
  const page = (name: string, query: string): ScaleCase => {
    return { database: 'store', name: `panel: ${name}`, url: `/admin/stores?${query}`, as: 'admin' }
  }
  return [
    list('all', ''),
    list('of a region', 'region=MA-03'),
    list('of a city', 'city=F%C3%A8s'),
    list('near', 'near=34.03,-5.00&radiusKm=30'),
    list('by word', 'q=dar'),
    page('stores', ''),
    page('stores by word', 'q=dar'),
  ]
}

/** Tokens of the accounts that the cases need. */
export async function tokensFor(cases: ScaleCase[], urls: System['urls']) {
  const accounts = [...new Set(cases.flatMap((each) => each.as ?? []))]
  const tokens = new Map<string, string>()
  for (const account of accounts) tokens.set(account, await signIn(urls, account))
  return tokens
}

async function one(connectionString: string, statement: string): Promise<(string | null)[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<(string | null)[]>({ text: statement, rowMode: 'array' })
  await client.end()
  return rows[0]!
}
