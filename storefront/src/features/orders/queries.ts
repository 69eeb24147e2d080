import { apiFetch } from '@/lib/gateway'
import type { Locale } from '@/i18n/routing'
import type { Order, OwnReview } from '@/lib/api/order-types'

export const perPage = 10

/** The person's own orders, the newest first. */
export function listOrders(locale: Locale, page: number) {
  return apiFetch<Order[]>(`/orders?as=shopper&page=${page}&perPage=${perPage}`, { locale })
}

/** By id or number, with its timeline. */
export function findOrder(locale: Locale, number: string) {
  return apiFetch<Order>(`/orders/${encodeURIComponent(number)}?as=shopper`, { locale })
}

/** What the person has written about these products, by product; nothing where it cannot be told. */
export async function findOwnReviews(locale: Locale, productIds: string[]) {
  const answer = await apiFetch<OwnReview[]>('/reviews?mine=true&perPage=100', { locale })
  const own = (answer.ok ? answer.data : []).filter((r) => productIds.includes(r.productId))
  return new Map(own.map((review) => [review.productId, review]))
}
