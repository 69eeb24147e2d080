import { getLocale, getTranslations } from '@/i18n/translations'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ErrorState } from '@/components/ui/error-state'
import { Pagination } from '@/components/ui/pagination'
import { href } from '@/i18n/href'
import { listReviews } from '@/lib/api/reviews'
import type { Product } from '@/lib/api/types'
import { nameOf } from '@/lib/format/localized'
import { ReviewActions } from './review-actions'
import { ReviewItem } from './review-item'
import { ReviewSummary } from './review-summary'

const perPage = 20

export async function ReviewPage({ product, page }: { product: Product; page: number }) {
  const t = await getTranslations('catalog.reviews')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const path = `/p/${product.slug}/reviews`
  const answer = await listReviews(product.id, { page, perPage, locale })
  if (!answer?.ok) return <ErrorState path={path} level="h1" />
  const name = nameOf(product, locale)
  return (
    <div className="shell">
      <Breadcrumb
        label={common('breadcrumb')}
        crumbs={[
          { label: common('home'), href: href(locale, '/') },
          { label: name, href: href(locale, `/p/${product.slug}`) },
          { label: t('title') },
        ]}
      />
      <h1 className="type-page">{t('of', { name })}</h1>
      <div className="mt-8 gap-20 lg:grid lg:grid-cols-[340px_minmax(0,1fr)]">
        <div className="mb-8">
          <ReviewSummary rating={product.rating} histogram={answer.meta.histogram} />
        </div>
        <div>
          {answer.data.map((review) => (
            <ReviewItem key={review.id} review={review}>
              <ReviewActions review={review} />
            </ReviewItem>
          ))}
          <Pagination
            page={page}
            last={answer.meta.lastPage}
            hrefFor={(other) => href(locale, path, { page: other > 1 ? other : undefined })}
          />
        </div>
      </div>
    </div>
  )
}
