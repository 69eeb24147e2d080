import { mostOfOne, quantityOf, withQuantity } from './cart-line'
import { writeGuestCart } from './guest-cart'
import { loadShopper } from './load'
import { callSession } from './requests'
import { getShopper, setShopper } from './store'

/** Sets one line (0 takes it away), shown at once and taken back where it fails. Tells whether it was kept. */
export async function setCartLine(productId: string, quantity: number): Promise<boolean> {
  await loadShopper()
  const { user, cart: before } = getShopper()
  const cart = withQuantity(before, productId, quantity)
  setShopper({ cart })
  const kept = user ? await putLine(productId, quantity) : writeGuestCart(cart)
  if (!kept)
    setShopper({ cart: withQuantity(getShopper().cart, productId, quantityOf(before, productId)) })
  return kept
}

async function putLine(productId: string, quantity: number): Promise<boolean> {
  const path = `/cart/items/${productId}`
  const body = { quantity: Math.min(quantity, mostOfOne) }
  const answer =
    quantity > 0 ? await callSession(path, 'PUT', body) : await callSession(path, 'DELETE')
  return answer.ok
}

export type Added = 'added' | 'limited' | 'failed'

/** Adds to what is there already, never beyond what is `available`. */
export async function addToCart(
  productId: string,
  quantity: number,
  available: number
): Promise<Added> {
  await loadShopper()
  const wanted = quantityOf(getShopper().cart, productId) + quantity
  const kept = await setCartLine(productId, Math.min(wanted, available, mostOfOne))
  if (!kept) return 'failed'
  return wanted > available ? 'limited' : 'added'
}
