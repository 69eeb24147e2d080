import { countItems, mostOfOne, quantityOf, withQuantity, type CartLine } from './cart-line'
import { readGuestCart, writeGuestCart } from './guest-cart'
import { loadShopper } from './load'
import { callSession } from './requests'
import { getShopper, setShopper } from './store'

/** What is in the cart, of the account or of this browser; null where it cannot be told. */
export async function readCartLines(): Promise<CartLine[] | null> {
  await loadShopper()
  if (!getShopper().user) return readGuestCart()
  const answer = await callSession<{ items: CartLine[] }>('/cart')
  if (!answer.ok) return null
  return answer.data.items.map(({ productId, quantity }) => ({ productId, quantity }))
}

/** Sets one line (0 takes it away) and tells whether that was kept. */
export async function setCartLine(productId: string, quantity: number): Promise<boolean> {
  await loadShopper()
  if (!getShopper().user) return setGuestLine(productId, quantity)
  const path = `/cart/items/${productId}`
  const answer =
    quantity > 0 ? await callSession(path, 'PUT', { quantity }) : await callSession(path, 'DELETE')
  if (answer.ok) await loadShopper(true)
  return answer.ok
}

export type Added = 'added' | 'limited' | 'failed'

/** Adds to what is there already, never beyond what is `available`. */
export async function addToCart(
  productId: string,
  quantity: number,
  available: number
): Promise<Added> {
  const lines = await readCartLines()
  if (!lines) return 'failed'
  const wanted = quantityOf(lines, productId) + quantity
  const kept = await setCartLine(productId, Math.min(wanted, available, mostOfOne))
  if (!kept) return 'failed'
  return wanted > available ? 'limited' : 'added'
}

function setGuestLine(productId: string, quantity: number): boolean {
  const lines = withQuantity(readGuestCart(), productId, quantity)
  const kept = writeGuestCart(lines)
  if (kept) setShopper({ cartCount: countItems(lines) })
  return kept
}
