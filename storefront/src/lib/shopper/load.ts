import { countItems } from './cart-line'
import { readGuestCart, writeGuestCart } from './guest-cart'
import { callSession } from './requests'
import { setShopper, type Shopper } from './store'

type Session = Pick<Shopper, 'user' | 'cartCount' | 'wishlist'>

let loading: Promise<void> | undefined

/** Who is here; asked once a page load, or again with `anew`. A guest's cart joins the account's. */
export function loadShopper(anew = false): Promise<void> {
  if (anew) loading = undefined
  loading ??= load()
  return loading
}

async function load() {
  const answer = await callSession<Session>('')
  const guestCart = readGuestCart()
  if (!answer.ok || !answer.data.user) {
    setShopper({ status: 'ready', user: null, cartCount: countItems(guestCart), wishlist: [] })
    return
  }
  setShopper({ status: 'ready', ...answer.data })
  if (guestCart.length > 0) await merge(guestCart)
}

async function merge(items: ReturnType<typeof readGuestCart>) {
  const merged = await callSession<{ items: { productId: string; quantity: number }[] }>(
    '/cart/merge',
    'POST',
    { items }
  )
  if (!merged.ok) return
  writeGuestCart([])
  setShopper({ cartCount: countItems(merged.data.items) })
}
