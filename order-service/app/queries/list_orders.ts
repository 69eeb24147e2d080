import db from '@adonisjs/lucid/services/db'
import { countUpTo, type OrderQuery } from '#sql/count_up_to'
import { readWithParts } from '#queries/find_orders'
import { matchWords } from '#sql/match_words'
import { rangeStart, rangeEnd } from '#domain/date_range'
import type { OrderSort, OrderView } from '#domain/order_views'
import { inOrder, sqlSortOf } from '#sql/order_sorts'
import { growsForever, viewConditions } from '#sql/order_views'
import { outcomeConditions } from '#sql/outcomes'
import {
  maxDepth,
  maxSearchDepth,
  pageMeta,
  type PageInput,
} from '@marketplace/shared/contracts/pagination'
import type {
  OrderOutcome,
  OrderStatus,
  PaymentMethod,
  PaymentStatus,
} from '@marketplace/shared/contracts/orders'

/** Whose orders: a shopper's own, a store's, or all. */
export type OrderScope =
  { role: 'shopper'; userId: string } | { role: 'owner'; storeId: string } | { role: 'staff' }

export type OrderFilter = {
  /** One of the panel's views. */
  view?: OrderView
  status?: OrderStatus
  outcome?: OrderOutcome
  paymentStatus?: PaymentStatus
  storeId?: string
  /** Orders that hold this product. */
  productId?: string
  /** Orders of this shopper, inside the scope. */
  userId?: string
  /** Words of the number, of the recipient's name or of their phone. */
  q?: string
  /** Orders that these codes found: a SKU, a reference, a tracking number, an amount. */
  codeIds?: string[]
  /** Whether very many orders have the words. */
  areWordsCommon?: boolean
  method?: PaymentMethod
  /** A region's code. */
  region?: string
  minAmount?: string
  maxAmount?: string
  /** Orders of these numbers. */
  numbers?: string[]
  /** Orders placed so many days ago or earlier. */
  minAge?: number
  /** Days of Morocco or moments, both included. */
  from?: string
  to?: string
}

/**
 * A page of orders, the newest first unless another sort is asked for. Its ids are found first, from an index alone
 * where one holds all that is asked, so that no row is read that is not shown. `known` is how many there are, where
 * the caller has counted them.
 */
export async function listOrders(
  scope: OrderScope,
  filter: OrderFilter,
  page: PageInput,
  sort: OrderSort = '-received',
  known?: number
) {
  const query = matching(scope, filter)
  const { total, isExact } =
    known === undefined
      ? await countUpTo(query, isNarrowed(filter))
      : { total: known, isExact: true }
  const sorted = (rows: OrderQuery) => inOrder(rows, sqlSortOf(sort, filter))
  const ids = sorted(query).forPage(page.page, page.perPage).select('id')
  const orders = await readWithParts(sorted(db.from('orders').whereIn('id', ids)))
  return { orders, meta: pageMeta(page, total, isExact) }
}

/** As `listOrders`; beyond the end of the list, its last page. */
export async function listExistingPage(
  scope: OrderScope,
  filter: OrderFilter,
  page: PageInput,
  sort: OrderSort,
  known?: number
) {
  const deepest = Math.floor((filter.q ? maxSearchDepth : maxDepth) / page.perPage)
  const reachable = { ...page, page: Math.min(page.page, deepest) }
  const found = await listOrders(scope, filter, reachable, sort, known)
  const { lastPage, total } = found.meta
  if (found.orders.length > 0 || total === 0 || lastPage >= reachable.page) return found
  return listOrders(scope, filter, { ...page, page: lastPage }, sort, known)
}

/** Whether rows must be looked at to count a list: no index alone answers it, so it is counted as searches are. */
export function isNarrowed({ q, method, region, minAmount, maxAmount, productId }: OrderFilter) {
  return [q, method, region, minAmount, maxAmount, productId].some((value) => value !== undefined)
}

export function matching(scope: OrderScope, filter: OrderFilter) {
  const query = db.from('orders')
  if (scope.role === 'shopper') query.where('user_id', scope.userId)
  if (scope.role === 'owner') query.where('store_id', scope.storeId)
  if (filter.view && filter.view !== 'all') query.whereRaw(viewConditions[filter.view])
  if (filter.status) query.where('status', filter.status)
  if (filter.outcome) query.whereRaw(outcomeConditions[filter.outcome])
  if (filter.numbers) query.whereRaw('order_number = any (?::text[])', [filter.numbers])
  if (filter.storeId) query.where('store_id', filter.storeId)
  if (filter.productId) query.whereIn('id', holding(filter.productId))
  if (filter.userId) query.where('user_id', filter.userId)
  if (filter.from) query.where('created_at', '>=', rangeStart(filter.from))
  if (filter.to) query.where('created_at', '<', rangeEnd(filter.to))
  if (filter.paymentStatus) query.where('payment_status', filter.paymentStatus)
  if (filter.method) query.where('payment_method', filter.method)
  if (filter.region) query.whereRaw(`shipping_address ->> 'state' = ?`, [filter.region])
  if (filter.minAmount) query.where('total_amount', '>=', filter.minAmount)
  if (filter.maxAmount) query.where('total_amount', '<=', filter.maxAmount)
  if (filter.minAge !== undefined) {
    query.whereRaw(`created_at <= now() - ?::int * interval '1 day'`, [filter.minAge])
  }
  if (filter.q) {
    const oneByOne = filter.areWordsCommon && !growsForever(filter.view)
    matchWords(query, { q: filter.q, codeIds: filter.codeIds, oneByOne })
  }
  return query
}

function holding(productId: string) {
  return db.from('order_items').where('product_id', productId).select('order_id')
}
