import { callSession } from './requests'
import { getShopper, setShopper } from './store'

/** Keeps or drops a product, shown at once and taken back where it fails. Tells whether it was done. */
export async function setWish(productId: string, wished: boolean): Promise<boolean> {
  const before = getShopper().wishlist
  const others = before.filter((id) => id !== productId)
  setShopper({ wishlist: wished ? [...others, productId] : others })
  const answer = await callSession(`/wishlist/${productId}`, wished ? 'PUT' : 'DELETE')
  if (!answer.ok) setShopper({ wishlist: before })
  return answer.ok
}
