import type { CartLine } from './cart-line'
import { readGuestCart, writeGuestCart } from './guest-cart'
import { callSession } from './requests'
import { getShopper, setShopper, type Shopper } from './store'

type Cart = { items: CartLine[] }
type Merged = { notTaken: CartLine[] }
type Session = Pick<Shopper, 'user' | 'cart' | 'wishlist' | 'place'>

let loading: Promise<void> | undefined

/** Who is here; asked once a page load, or again with `anew`. A guest's cart joins the account's. */
export function loadShopper(anew = false): Promise<void> {
  if (anew) loading = undefined
  loading ??= load()
  return loading
}

async function load() {
  const answer = await callSession<Session>('')
  const kept = readGuestCart()
  if (!answer.ok) {
    if (getShopper().status !== 'ready') setShopper({ status: 'failed', cart: kept })
    return
  }
  if (!answer.data.user) {
    setShopper({ status: 'ready', user: null, cart: kept, wishlist: [], place: null })
    return
  }
  const { user, wishlist, place } = answer.data
  const cart = (kept.length > 0 && (await merge(kept))) || answer.data.cart
  setShopper({ status: 'ready', user, cart, wishlist, place })
}

/**
 * The account's cart with the guest's; null where it must wait. What found no room stays in the guest's until
 * there is some.
 */
async function merge(items: CartLine[]): Promise<CartLine[] | null> {
  const merged = await callSession<Cart, Merged>('/cart/merge', 'POST', { items })
  if (!merged.ok) return null
  writeGuestCart(merged.meta?.notTaken ?? [])
  return merged.data.items.map(({ productId, quantity }) => ({ productId, quantity }))
}
