import { maxLines, maxQuantity } from '@marketplace/shared/contracts/limits'
import { quantityOf, withQuantity, type CartLine } from './cart-line'
import { readGuestCart, writeGuestCart } from './guest-cart'
import { loadShopper } from './load'
import { callSession } from './requests'
import { getShopper, setShopper } from './store'

/** What became of a change: `signedOut` where the session had ended, so that it waits in this browser. */
export type Kept = 'kept' | 'signedOut' | 'failed'

/** Sets one line (0 takes it away), shown at once and taken back where it fails. */
export async function setCartLine(productId: string, quantity: number): Promise<Kept> {
  await loadShopper()
  return getShopper().user ? keepForUser(productId, quantity) : keepForGuest(productId, quantity)
}

function keepForGuest(productId: string, quantity: number): Kept {
  const before = readGuestCart()
  const cart = withQuantity(before, productId, quantity)
  const kept = cart.length <= maxLines && writeGuestCart(cart)
  setShopper({ cart: kept ? cart : before })
  return kept ? 'kept' : 'failed'
}

async function keepForUser(productId: string, quantity: number): Promise<Kept> {
  const before = quantityOf(getShopper().cart, productId)
  show(productId, quantity)
  const answer = await inTurn(() => putLine(productId, quantity))
  if (answer.ok) {
    // the cart may have been read anew before this was written
    show(productId, quantity)
    return 'kept'
  }
  show(productId, before)
  if (answer.status !== 401) return 'failed'
  await loadShopper(true)
  if (quantity > 0) keepForGuest(productId, quantity)
  return 'signedOut'
}

function show(productId: string, quantity: number) {
  setShopper({ cart: withQuantity(getShopper().cart, productId, quantity) })
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: of two quick clicks the second must be the one that stays. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn
  return turn
}

function putLine(productId: string, quantity: number) {
  const path = `/cart/items/${productId}`
  if (quantity <= 0) return callSession(path, 'DELETE')
  return callSession(path, 'PUT', { quantity: Math.min(quantity, maxQuantity) })
}

/** The cart as it is now: a guest's may have been changed in another tab. */
function currentLines(): CartLine[] {
  const { cart, user } = getShopper()
  return user ? cart : readGuestCart()
}

export type Added = 'added' | 'limited' | 'failed'

/** Adds to what is there already, never beyond what is `available`. */
export async function addToCart(
  productId: string,
  quantity: number,
  available: number
): Promise<Added> {
  await loadShopper()
  const wanted = quantityOf(currentLines(), productId) + quantity
  const kept = await setCartLine(productId, Math.min(wanted, available, maxQuantity))
  if (kept === 'failed') return 'failed'
  return wanted > available ? 'limited' : 'added'
}
