import { useTranslations } from 'use-intl'
import { ReceiptText } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Fact, Facts } from '@marketplace/shared/ui/card'
import { formatDecimal } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { useShared } from '@marketplace/shared/ui/shared_props'
import { Stars, VerifiedBadge } from '@marketplace/shared/ui/status/catalog'
import { Count, Ltr } from '@marketplace/shared/ui/values'
import type { Review, Reviewer } from './types.ts'

const shown = 3

/** Who wrote the review, by what they have written before. */
export function AboutReviewer({ review, reviewer }: { review: Review; reviewer: Reviewer }) {
  const t = useTranslations('catalog.reviews')
  const language = useLanguage()
  const { access } = useShared()
  const { approved, rejected, average } = reviewer
  const others = reviewer.reviews.filter(({ id }) => id !== review.id).slice(0, shown)
  return (
    <section aria-label={t('buyer')} className="mt-4 border-t border-line pt-4">
      <h2 className="mb-3 flex min-h-6 items-center justify-between text-card font-semibold">
        {t('buyer')}
        {review.verifiedPurchase && <VerifiedBadge />}
      </h2>
      <Facts>
        <Fact label={t('approvedOnes')}>
          <Count value={approved} />
        </Fact>
        {average !== null && (
          <Fact label={t('givesOnAverage')}>
            <Ltr>{formatDecimal(average, 1, language)}</Ltr>
          </Fact>
        )}
        <Fact label={t('rejectedOnes')}>
          <Count value={rejected} />
        </Fact>
      </Facts>
      {access.orders && (
        <ButtonLink
          href={`/admin/orders?userId=${review.userId}&productId=${review.productId}`}
          icon={ReceiptText}
          className="mt-3 w-full"
        >
          {t('order')}
        </ButtonLink>
      )}
      {others.length > 0 && (
        <>
          <h3 className="mt-4 mb-2 font-semibold">{t('latest')}</h3>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-2.5">
            {others.map(({ id, rating, comment, productName }) => (
              <li key={id}>
                <p className="truncate" dir="auto">
                  {comment || t('noComment')}
                </p>
                <p className="flex items-center gap-2 text-xs text-ink-2">
                  <Stars rating={rating} size={12} />
                  <bdi className="truncate">{productName}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
