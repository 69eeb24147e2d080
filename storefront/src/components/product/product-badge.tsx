import { getTranslations } from '@/i18n/translations'
import { badgeOf } from '@/lib/format/badge'
import { today } from '@/lib/format/today'
import type { Product } from '@/lib/api/types'

const looks = {
  soldOut: 'bg-night text-night-ink',
  left: 'bg-accent text-accent-ink',
  new: 'bg-surface text-ink',
}

/** The one thing worth saying about a product before its price. */
export async function ProductBadge({ product }: { product: Product }) {
  const badge = badgeOf(product, await today())
  if (!badge) return null
  const t = await getTranslations('common.product')
  const count = product.availability.available
  const text = badge === 'left' ? t('left', { count }) : t(badge)
  return (
    <span
      className={`absolute start-2 top-2 inline-flex h-6 items-center rounded-full px-2 text-xs sm:px-2.5 font-medium lg:start-3 lg:top-3 ${looks[badge]}`}
    >
      {text}
    </span>
  )
}
