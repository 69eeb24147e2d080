'use client'

import { Heart } from 'lucide-react'
import { button } from '@/components/ui/button'
import { useWish, type WishTexts } from './use-wish'

type Props = {
  productId: string
  texts: WishTexts & { keep: string; inList: string }
}

/** The heart with its words, for the product's own page. */
export function WishToggle({ productId, texts }: Props) {
  const { wished, toggle } = useWish(productId, texts)
  return (
    <button
      type="button"
      aria-pressed={wished}
      onClick={toggle}
      className={`${button('secondary')} group/heart w-full`}
    >
      <Heart
        size={20}
        aria-hidden
        className="group-aria-pressed/heart:fill-bad group-aria-pressed/heart:text-bad"
      />
      {wished ? texts.inList : texts.keep}
    </button>
  )
}
