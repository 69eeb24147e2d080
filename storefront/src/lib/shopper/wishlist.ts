import type { Kept } from './cart'
import { callSession } from './requests'
import { getShopper, setShopper } from './store'

/** Keeps or drops a product, shown at once and taken back where it fails. */
export async function setWish(productId: string, wished: boolean): Promise<Kept> {
  const before = getShopper().wishlist
  const others = before.filter((id) => id !== productId)
  setShopper({ wishlist: wished ? [...others, productId] : others })
  const answer = await callSession(`/wishlist/${productId}`, wished ? 'PUT' : 'DELETE')
  if (answer.ok) return 'kept'
  setShopper({ wishlist: before })
  return answer.status === 401 ? 'signedOut' : 'failed'
}
