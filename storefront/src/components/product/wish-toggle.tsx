'use client'

import { Heart } from '@/components/ui/icons'
import { useWish, type WishTexts } from './use-wish'

type Props = {
  productId: string
  texts: WishTexts & { keep: string; inList: string }
  /** The button's classes. */
  look: string
}

/** The heart with its words, for the product's own page. */
export function WishToggle({ productId, texts, look }: Props) {
  const { wished, toggle } = useWish(productId, texts)
  return (
    <button
      type="button"
      aria-pressed={wished}
      onClick={toggle}
      className={`${look} group/heart w-full`}
    >
      <Heart
        size={20}
        className="group-aria-pressed/heart:fill-bad group-aria-pressed/heart:text-bad"
      />
      {wished ? texts.inList : texts.keep}
    </button>
  )
}
