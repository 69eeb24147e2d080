import { Star } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { formatDecimal } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { Picture } from '@marketplace/shared/ui/picture'
import { Stars } from '@marketplace/shared/ui/status/catalog'
import { Ltr } from '@marketplace/shared/ui/values'
import { ListCard, RowLink } from './list_card.tsx'
import type { CatalogWork } from './types.ts'

const list = '/admin/catalog/store-reviews'

type Props = { catalog: CatalogWork | null; rating: Data.Store['rating'] }

/** What buyers said last, how they rate the store, and how many wait for a reply. */
export function ReviewsCard({ catalog, rating }: Props) {
  const t = useTranslations('dashboard.recentReviews')
  const language = useLanguage()
  return (
    <ListCard
      title={t('title')}
      href={`${list}?view=all`}
      aside={
        <>
          {rating && rating.count > 0 && <Rating {...rating} />}
          {catalog !== null && catalog.reviewsToAnswer > 0 && (
            <Link href={list} className="text-xs font-normal text-ink-2 hover:underline">
              {t('toAnswer', { count: catalog.reviewsToAnswer })}
            </Link>
          )}
        </>
      }
      rows={catalog?.recentReviews}
      rowKey={({ id }) => id}
      none={t('none')}
    >
      {({ rating, comment, isAnswered, product }) => (
        <RowLink href={isAnswered ? `${list}?view=all` : list}>
          <Picture url={product.imageUrl} />
          <span className="min-w-0 grow">
            <span className="flex items-center gap-2">
              <Stars rating={rating} size={12} />
              <span className="min-w-0 grow truncate text-xs text-ink-2" dir="auto">
                {nameOf(product, language)}
              </span>
            </span>
            <span className="block truncate" dir="auto">
              {comment}
            </span>
          </span>
        </RowLink>
      )}
    </ListCard>
  )
}

function Rating({ average, count }: { average: number; count: number }) {
  const t = useTranslations('dashboard')
  const language = useLanguage()
  return (
    <span className="inline-flex items-center gap-1 text-xs font-normal text-ink-2">
      <Star className="size-3.5 fill-accent text-accent-text" aria-hidden />
      <Ltr className="font-medium text-ink">{formatDecimal(average, 1, language)}</Ltr>
      {t('reviews', { count })}
    </span>
  )
}
