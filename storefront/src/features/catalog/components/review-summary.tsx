import { getLocale, getTranslations } from '@/i18n/translations'
import { Stars } from '@/components/ui/stars'
import type { Histogram as Counts, Product } from '@/lib/api/types'
import { formatRating } from '@/lib/format/rating'
import { Histogram } from './histogram'

type Props = { rating: Product['rating']; histogram: Counts }

export async function ReviewSummary({ rating, histogram }: Props) {
  const t = await getTranslations('catalog.reviews')
  const locale = await getLocale()
  return (
    <>
      <div className="mb-4 flex items-center gap-4">
        <bdi dir="ltr" className="figures text-[3rem]/14 font-semibold">
          {formatRating(rating.average, locale)}
        </bdi>
        <div>
          <Stars average={rating.average} />
          <p className="text-s text-ink-2">{t('afterDelivery', { count: rating.count })}</p>
        </div>
      </div>
      <Histogram counts={histogram} />
    </>
  )
}
