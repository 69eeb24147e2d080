'use client'

import { usePathname } from 'next/navigation'
import { Heart } from 'lucide-react'
import { useShopper } from '@/lib/shopper/store'
import { setWish } from '@/lib/shopper/wishlist'
import { toast } from '@/lib/toast'

export type HeartTexts = { kept: string; dropped: string; failed: string; seeWishlist: string }

type Props = { productId: string; label: string; texts: HeartTexts; className?: string }

/** Keeps a product for later; a guest signs in first and comes back. */
export function HeartButton({ productId, label, texts, className = '' }: Props) {
  const { status, user, wishlist } = useShopper()
  const path = usePathname()
  const locale = path.split('/')[1]
  const wished = wishlist.includes(productId)

  async function toggle() {
    if (status === 'ready' && !user) {
      location.assign(`/${locale}/sign-in?next=${encodeURIComponent(path + location.search)}`)
      return
    }
    const done = await setWish(productId, !wished)
    if (!done) toast(texts.failed, { tone: 'warning' })
    else if (wished) toast(texts.dropped)
    else
      toast(texts.kept, {
        action: { label: texts.seeWishlist, href: `/${locale}/account/wishlist` },
      })
  }

  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={wished}
      onClick={toggle}
      className={`group/heart grid size-11 place-items-center ${className}`}
    >
      <span className="grid size-10 place-items-center rounded-full bg-[oklch(1_0_0/.82)] text-[oklch(0.235_0.018_60)] transition-[scale] duration-180 active:scale-[.98]">
        <Heart
          size={20}
          aria-hidden
          className="transition-[scale] duration-180 group-aria-pressed/heart:scale-105 group-aria-pressed/heart:fill-bad group-aria-pressed/heart:text-bad"
        />
      </span>
    </button>
  )
}
