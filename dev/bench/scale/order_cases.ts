import type { ScaleCase } from './cases.ts'

/** What is in the databases, by which orders are found and narrowed. */
export type Known = Record<
  | ('storeId' | 'shopperId' | 'productId' | 'proofId' | 'carrierId')
  | ('number' | 'pending' | 'phone' | 'tracking' | 'reference' | 'amount'),
  string
>

export function orderCases({ number, phone, storeId }: Known): ScaleCase[] {
  const list = (name: string, query: string, as = 'orders'): ScaleCase => {
    return { database: 'order', name: `orders: ${name}`, url: `/api/v1/orders?${query}`, as }
  }
  const sales = (name: string, period: string): ScaleCase => {
    const url = `/api/v1/stats/sales?storeId=${storeId}&${period}`
    return { database: 'order', name: `sales of ${name}`, url, as: 'orders' }
  }
  return [
    list('own', '', 'shopper1'),
    list('own, delivered', 'status=delivered', 'shopper1'),
    list('a store’s', 'as=owner', 'owner1'),
    list('a store’s, delivered', 'as=owner&status=delivered', 'owner1'),
    list('a store’s, paid', 'as=owner&paymentStatus=paid', 'owner1'),
    list('a store’s, by name', 'as=owner&q=youssef', 'owner1'),
    list('a store’s, by two names', 'as=owner&q=youssef%20mansouri', 'owner1'),
    list('all', ''),
    list('deepest page', 'page=500'),
    list('pending', 'status=pending'),
    list('delivered', 'status=delivered'),
    list('cancelled and paid', 'status=cancelled&paymentStatus=paid'),
    list('refunded', 'paymentStatus=refunded'),
    list('partly paid', 'paymentStatus=partial'),
    list('of a store', `storeId=${storeId}`),
    list(
      'of a store, cancelled and refunded',
      `storeId=${storeId}&status=cancelled&paymentStatus=refunded`
    ),
    list('of a month', 'from=2026-10-01&to=2026-10-31'),
    list('delivered, of a month', 'status=delivered&from=2026-10-01&to=2026-10-31'),
    list('by number', `q=${number}`),
    list('by part of a number', `q=${number.slice(0, 3)}`),
    list('by phone', `q=${encodeURIComponent(phone)}`),
    list('by a frequent name', 'q=youssef'),
    list('by a rare name', 'q=berrada'),
    list('by two names', 'q=youssef%20mansouri'),
    list('by two letters', 'q=ab'),
    sales('a month', 'from=2026-10-01&to=2026-10-31'),
    sales('a year', 'from=2026-01-01&to=2026-12-31'),
  ]
}

const views = [
  ...['to_call', 'to_call_again', 'transfers', 'whatsapp', 'to_confirm', 'late', 'unreachable'],
  ...['city_to_check', 'to_ship', 'shipped', 'problems', 'returned', 'delivered', 'cancelled'],
  ...['money_owed', 'to_cancel', 'blocked', 'all'],
]
const sorts = [
  'received',
  '-received',
  'deadline',
  '-deadline',
  'call',
  '-call',
  'amount',
  '-amount',
]

/** Views of which there are many orders, and of which there are few. */
const sorted = ['all', 'delivered', 'to_confirm', 'to_ship', 'returned']

export function orderPanelCases(known: Known): ScaleCase[] {
  const { storeId, shopperId, productId, proofId, carrierId, pending } = known
  const { number, phone, tracking, reference, amount } = known
  const page = (name: string, url: string, as = 'orders'): ScaleCase => {
    return { database: 'order', name: `panel: ${name}`, url: `/admin/orders${url}`, as }
  }
  const found = {
    number,
    phone,
    tracking,
    reference,
    amount,
    name: 'youssef',
    sku: 'TB-FOU-01',
    store: 'dar',
  }
  return [
    page('orders', ''),
    ...views.map((view) => page(`orders, ${view}`, `?view=${view}`)),
    ...views.map((view) => page(`own orders, ${view}`, `?view=${view}`, 'owner1')),
    ...sorted.flatMap((view) =>
      sorts.map((sort) => page(`orders, ${view}, by ${sort}`, `?view=${view}&sort=${sort}`))
    ),
    ...['-amount', 'deadline', 'call'].map((sort) =>
      page(`own orders by ${sort}`, `?sort=${sort}`, 'owner1')
    ),
    page('orders of a region', '?region=MA-12'),
    page('orders of a region to confirm', '?view=to_confirm&region=MA-12'),
    page('delivered orders of a region', '?view=delivered&region=MA-12'),
    page('orders of a region that are dear', '?region=MA-12&minAmount=2000'),
    page('orders of an amount', '?minAmount=1000&maxAmount=1001'),
    page('orders by transfer', '?method=bank_transfer'),
    page('cancelled orders by WhatsApp', '?view=cancelled&method=whatsapp'),
    page('orders to confirm by WhatsApp', '?view=to_confirm&method=whatsapp'),
    page('orders older than a year', '?minAge=365'),
    page('delivered orders older than a year', '?view=delivered&minAge=365'),
    page('orders to ship of a store', `?view=to_ship&storeId=${storeId}`),
    page('orders of a shopper', `?userId=${shopperId}`),
    page('orders of a product', `?productId=${productId}`),
    page('delivered orders of a product', `?view=delivered&productId=${productId}`),
    page('orders to ship of a product', `?view=to_ship&productId=${productId}`),
    ...Object.entries(found).flatMap(([what, q]) => [
      page(`orders by ${what}`, `?q=${encodeURIComponent(q)}`),
      page(`search by ${what}`, `/search?q=${encodeURIComponent(q)}`),
    ]),
    page('orders by a rare name', '?q=berrada'),
    page('orders by two names', '?q=youssef%20mansouri'),
    page('orders to ship by name', '?view=to_ship&q=youssef'),
    page('own orders by name', '?q=youssef', 'owner1'),
    page('own search by name', '/search?q=youssef', 'owner1'),
    page('an order in its list', `/${number}?view=delivered`),
    page('an order among all, by amount', `/${number}?sort=-amount`),
    page('an order to confirm', `/${pending}?view=to_confirm`),
    page('an order to call', `/${pending}?view=to_call`),
    page('an order in a search', `/${number}?q=youssef`),
    page('counts', '/counts'),
    page('own counts', '/counts', 'owner1'),
    { ...page('serve next', '/desk'), method: 'POST' },
    page('desk', `/desk/${pending}`),
    page('buyer', `/buyer?phone=${encodeURIComponent(phone)}`),
    page('transfers', '/transfers'),
    page('a transfer', `/transfers?proof=${proofId}`),
    page(
      'uses of a reference',
      `/transfers/${proofId}/reference?reference=${encodeURIComponent(reference)}`
    ),
    page('blocks', '/blocks'),
    page('ended blocks', '/blocks?view=ended'),
    page('blocks by phone', `/blocks?q=${phone.slice(-6)}`),
    page('ended blocks by phone', `/blocks?view=ended&q=${phone.slice(-6)}`),
    page('bulk ship', '/bulk-ship'),
    page('own bulk ship', '/bulk-ship', 'owner1'),
    page('prints', '/prints'),
    page('carriers', '/carriers'),
    page('a carrier', `/carriers/${carrierId}`),
    page('rates', '/shipping-rates', 'admin'),
  ]
}
