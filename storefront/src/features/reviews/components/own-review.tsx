import { getTranslations } from '@/i18n/translations'
import { Stars } from '@/components/ui/stars'
import type { OwnReview as Review } from '@/lib/api/order-types'

const tones = {
  pending: 'bg-accent-soft text-ink',
  approved: 'bg-good-soft text-good',
  rejected: 'bg-bad-soft text-bad',
}

/** What the person wrote, and where it stands. */
export async function OwnReview({ review }: { review: Review }) {
  const t = await getTranslations('reviews')
  return (
    <div className="mt-4 rounded-m bg-sunken p-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-s">
        <Stars average={review.rating} />
        <span className="sr-only">{t('own', { rating: review.rating })}</span>
        <span className={`rounded-full px-3 py-1 text-xs font-medium ${tones[review.status]}`}>
          {t(review.status)}
        </span>
      </p>
      <p dir="auto" className="own-direction mt-2 text-s whitespace-pre-line">
        {review.comment}
      </p>
      {review.rejection && (
        <p className="mt-2 text-s text-ink-2">
          {t(`reasons.${review.rejection.reason}`)}
          {review.rejection.note && <bdi> · {review.rejection.note}</bdi>}
        </p>
      )}
    </div>
  )
}
