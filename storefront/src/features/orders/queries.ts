import { apiFetch } from '@/lib/api/gateway'
import type { Locale } from '@/i18n/routing'
import type { Order, OwnReview } from '@/lib/api/order-types'
import { toSearch } from '@/lib/api/query'
import { transferOf } from '@/lib/api/transfer-of'

export const perPage = 10

/** The person's own orders, the newest first. */
export function listOrders(locale: Locale, page: number) {
  return apiFetch<Order[]>(`/orders?as=shopper&page=${page}&perPage=${perPage}`, { locale })
}

/** By id or number, with its timeline. */
export function findOrder(locale: Locale, number: string) {
  return apiFetch<Order>(`/orders/${encodeURIComponent(number)}?as=shopper`, { locale })
}

/** The transfer that pays this order together with the others of its purchase; none where none is awaited. */
export async function findTransfer(locale: Locale, order: Order) {
  if (!order.transfer) return undefined
  const query = toSearch({ as: 'shopper', q: order.transfer.reference, perPage: 100 })
  const answer = await apiFetch<Order[]>(`/orders${query}`, { locale })
  const found = answer.ok ? answer.data.filter((o) => o.checkoutId === order.checkoutId) : []
  return transferOf(found.length > 0 ? found : [order])
}

/** What the person has written about these products, by product; nothing where it cannot be told. */
export async function findOwnReviews(locale: Locale, productIds: string[]) {
  const answer = await apiFetch<OwnReview[]>('/reviews?mine=true&perPage=100', { locale })
  const own = (answer.ok ? answer.data : []).filter((r) => productIds.includes(r.productId))
  return new Map(own.map((review) => [review.productId, review]))
}
