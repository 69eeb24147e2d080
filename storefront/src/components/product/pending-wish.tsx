'use client'

import { useEffect } from 'react'
import { loadShopper } from '@/lib/shopper/load'
import { getShopper } from '@/lib/shopper/store'
import { setWish } from '@/lib/shopper/wishlist'
import { toast } from '@/components/ui/toast'
import type { WishTexts } from './use-wish'

const key = 'wish'

function readWish(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps what a guest's heart was pressed for while they sign in. */
export function rememberWish(productId: string) {
  try {
    sessionStorage.setItem(key, productId)
  } catch {
    // private windows may refuse; the heart is pressed again then
  }
}

type Props = { locale: string; texts: WishTexts }

/** Puts it into the wishlist once they have signed in. */
export function PendingWish({ locale, texts }: Props) {
  useEffect(() => {
    const productId = readWish()
    if (!productId) return
    void loadShopper().then(async () => {
      if (!getShopper().user) return
      sessionStorage.removeItem(key)
      if ((await setWish(productId, true)) !== 'kept') return
      toast(texts.kept, {
        action: { label: texts.seeWishlist, href: `/${locale}/account/wishlist` },
      })
    })
  }, [locale, texts])
  return null
}
