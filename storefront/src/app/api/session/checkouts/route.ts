import { forgetBought } from '@/domain/cart/forget-bought'
import { byCookie } from '@/lib/api-server/cookie-caller'
import type { CallerHandler } from '@/lib/api-server/callers'
import { readJson } from '@/lib/api-server/json-body'
import { created } from '@/lib/api-server/respond'
import { routes } from '@/lib/api-server/routes'
import { apiFetch, problemOf } from '@/lib/gateway'

type Checkout = { orders: { orderNumber: string; items: Bought[] }[] }
type Bought = { productId: string; quantity: number }

/** Longer than the whole request may take behind the gateway. */
const deadline = 40_000

/** Places the checkout for who is signed in, under the browser's own key, and takes what was bought out of the cart. */
const placeCheckout: CallerHandler = async ({ request, locale, trace }, { id }) => {
  const answer = await apiFetch<Checkout>('/checkouts', {
    method: 'POST',
    body: await readJson(request),
    idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    locale,
    deadline,
  })
  if (!answer.ok) throw problemOf(answer)
  const bought = answer.data.orders.flatMap(({ items }) => items)
  await forgetBought(id, bought).catch((error: unknown) => {
    // the orders stand whatever becomes of the cart
    console.error(
      JSON.stringify({ level: 'error', requestId: trace.requestId, message: String(error) })
    )
  })
  return created({ orders: answer.data.orders.map(({ orderNumber }) => orderNumber) })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  POST: byCookie(placeCheckout),
})
