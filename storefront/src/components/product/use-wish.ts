'use client'

import { usePathname } from 'next/navigation'
import { useShopper } from '@/lib/shopper/store'
import { setWish } from '@/lib/shopper/wishlist'
import { toast } from '@/components/ui/toast'
import { rememberWish } from './pending-wish'

export type WishTexts = { kept: string; dropped: string; failed: string; seeWishlist: string }

/** Whether a product is kept, and the way to change it; a guest signs in first and comes back. */
export function useWish(productId: string, texts: WishTexts) {
  const { status, user, wishlist } = useShopper()
  const path = usePathname()
  const locale = path.split('/')[1]
  const wished = wishlist.includes(productId)

  async function toggle() {
    if (status === 'ready' && !user) return signIn()
    const done = await setWish(productId, !wished)
    const action = { label: texts.seeWishlist, href: `/${locale}/account/wishlist` }
    if (done === 'signedOut') signIn()
    else if (done === 'failed') toast(texts.failed, { tone: 'warning' })
    else if (wished) toast(texts.dropped)
    else toast(texts.kept, { action })
  }

  function signIn() {
    rememberWish(productId)
    location.assign(`/${locale}/sign-in?next=${encodeURIComponent(path + location.search)}`)
  }

  return { wished, toggle }
}
