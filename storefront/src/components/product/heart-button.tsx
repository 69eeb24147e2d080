'use client'

import { Heart } from '@/components/ui/icons'
import { useWish, type WishTexts } from './use-wish'

type Props = { productId: string; label: string; texts: WishTexts; className?: string }

export function HeartButton({ productId, label, texts, className = '' }: Props) {
  const { wished, toggle } = useWish(productId, texts)
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
          className="group-aria-pressed/heart:animate-[heart_180ms] group-aria-pressed/heart:fill-[oklch(.52_.18_28)] group-aria-pressed/heart:text-[oklch(.52_.18_28)]"
        />
      </span>
    </button>
  )
}
