import { removePurchasedItems } from '@/features/cart/server/remove-purchased-items'
import { byCookie } from '@/lib/http/cookie-caller'
import type { CallerHandler } from '@/lib/http/callers'
import { readJson } from '@/lib/http/json-body'
import { created } from '@/lib/http/respond'
import { routes } from '@/lib/http/routes'
import type { Checkout } from '@/lib/api/order-types'
import { apiFetch, problemOf } from '@/lib/api/gateway'

/** Longer than the whole request may take behind the gateway. */
const deadline = 40_000

/**
 * Places the checkout for who is signed in, under the browser's own key, and takes what was bought out of the
 * cart. Where that fails the browser asks again with the same key, and both are done once.
 */
const placeCheckout: CallerHandler = async ({ request, locale }, { id: userId }) => {
  const response = await apiFetch<Checkout>('/checkouts', {
    method: 'POST',
    body: await readJson(request),
    idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    locale,
    deadline,
  })
  if (!response.ok) throw problemOf(response)
  const { id: checkoutId, orders } = response.data
  const items = orders.flatMap((order) => order.items)
  await removePurchasedItems({ userId, checkoutId, items })
  const answer = created({ orders: orders.map(({ orderNumber }) => orderNumber) })
  if (response.isReplayed) answer.headers.set('Idempotent-Replayed', 'true')
  return answer
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: byCookie(placeCheckout),
})
