import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { button } from '@/components/ui/button'
import { ForwardArrow } from '@/components/ui/forward-arrow'
import { href } from '@/i18n/href'
import { listReviews } from '@/lib/api/reviews'
import type { Product } from '@/lib/api/types'
import { ReviewItem } from './review-item'
import { ReviewSummary } from './review-summary'

const shown = 3

/** The newest reviews, how they spread, and the way to add one. */
export async function ProductReviews({ product }: { product: Product }) {
  const t = await getTranslations('catalog.reviews')
  const locale = await getLocale()
  const answer = await listReviews(product.id, { page: 1, perPage: shown, locale })
  const reviews = answer?.ok ? answer.data : []
  return (
    <section
      id="reviews"
      aria-labelledby="reviews-title"
      className="shell section-gap gap-x-20 gap-y-6 max-lg:grid lg:grid lg:grid-cols-[340px_minmax(0,1fr)]"
    >
      <div>
        <h2 id="reviews-title" className="type-section mb-2">
          {t('title')}
        </h2>
        {answer?.ok && product.rating.count > 0 && (
          <ReviewSummary rating={product.rating} histogram={answer.meta.histogram} />
        )}
        <Link
          href={href(locale, '/account/orders')}
          prefetch={false}
          className={`${button('secondary')} mt-6 w-full`}
        >
          {t('write')}
        </Link>
        <p className="mt-2 text-s text-ink-2">{t('writeHint')}</p>
      </div>
      <div>
        {reviews.length === 0 && <p className="measure text-ink-2">{t('none')}</p>}
        {reviews.map((review) => (
          <ReviewItem key={review.id} review={review}>
            {review.helpfulCount > 0 && (
              <p className="mt-3 text-s text-ink-2">
                {t('helpfulTo', { count: review.helpfulCount })}
              </p>
            )}
          </ReviewItem>
        ))}
        {answer?.ok && answer.meta.total > 0 && (
          <Link
            href={href(locale, `/p/${product.slug}/reviews`)}
            className="tap mt-6 inline-flex min-h-6 items-center gap-2 text-s font-medium text-primary hover:underline"
          >
            {t('readAll', { count: answer.meta.total })}
            <ForwardArrow />
          </Link>
        )}
      </div>
    </section>
  )
}
