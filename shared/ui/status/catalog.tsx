import {
  Archive,
  CircleCheck,
  CircleDashed,
  CircleX,
  Eye,
  EyeOff,
  PackageOpen,
  Star,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import { clsx } from 'clsx'
import type { ReviewStatus } from '../../contracts/reviews.ts'
import { stockLevel } from '../../contracts/stock.ts'
import { useUiTexts } from '../language.tsx'
import { Count } from '../values.tsx'
import { Badge, Mark, type Tone } from './badge.tsx'

type Look = { tone: Tone; icon: LucideIcon }

export type ProductState = 'active' | 'hidden' | 'archived'

const products: Record<ProductState, Look> = {
  active: { tone: 'good', icon: Eye },
  hidden: { tone: 'neutral', icon: EyeOff },
  archived: { tone: 'plain', icon: Archive },
}

export function ProductBadge({ state }: { state: ProductState }) {
  const texts = useUiTexts('product')
  return <Badge {...products[state]}>{texts(state)}</Badge>
}

/** What can still be sold. It warns where little is left, and says so where nothing is. */
export function StockMark({ available, low }: { available: number; low?: number }) {
  const texts = useUiTexts('stock')
  const level = stockLevel(available, low)
  if (level === 'enough') return <Count value={available} />
  const out = level === 'out'
  return (
    <Mark tone={out ? 'bad' : 'accent'} icon={out ? PackageOpen : TriangleAlert} coloured>
      {out ? texts('out') : texts('left', { count: available })}
    </Mark>
  )
}

const reviews: Record<ReviewStatus, Look> = {
  pending: { tone: 'accent', icon: CircleDashed },
  approved: { tone: 'good', icon: CircleCheck },
  rejected: { tone: 'bad', icon: CircleX },
}

export function ReviewBadge({ status }: { status: ReviewStatus }) {
  const texts = useUiTexts('review')
  return <Badge {...reviews[status]}>{texts(status)}</Badge>
}

/** A buyer whose order with it was delivered. */
export function VerifiedBadge() {
  const texts = useUiTexts('review')
  return (
    <Badge tone="primary" icon={CircleCheck}>
      {texts('verified')}
    </Badge>
  )
}

/** One to five stars, read out as a sentence; their order follows the text. */
export function Stars({ rating, size = 14 }: { rating: number; size?: number }) {
  const texts = useUiTexts('review')
  return (
    <span
      role="img"
      aria-label={texts('stars', { rating })}
      className="inline-flex shrink-0 gap-0.5"
    >
      {[1, 2, 3, 4, 5].map((star) => (
        <Star
          key={star}
          aria-hidden
          width={size}
          height={size}
          className={clsx(
            'fill-current stroke-none',
            star <= Math.round(rating) ? 'text-accent' : 'text-edge'
          )}
        />
      ))}
    </span>
  )
}
