import { rejectionReasons } from '@marketplace/shared/contracts/reviews'
import { getTranslations } from '@/i18n/translations'
import type { Review } from '@/lib/api/types'
import { ReviewFeedback } from './review-feedback'

/** What readers can do about a review. Its script is for the page of reviews alone: product pages are full. */
export async function ReviewActions({ review }: { review: Review }) {
  const t = await getTranslations('catalog.reviews')
  const reasons = await getTranslations('reviews')
  return (
    <ReviewFeedback
      reviewId={review.id}
      helpfulCount={review.helpfulCount}
      texts={{
        helpful: t('helpful'),
        report: t('report'),
        reportOf: t('reportOf'),
        reported: t('reported'),
        failed: t('failed'),
      }}
      reasons={rejectionReasons.map((value) => ({ value, label: reasons(`reasons.${value}`) }))}
    />
  )
}
