import { useTranslations } from 'use-intl'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { formatDecimal } from '@marketplace/shared/ui/format/number'
import { Link } from '@marketplace/shared/ui/link'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Stars } from '@marketplace/shared/ui/status/catalog'
import { Count, Ltr, Money } from '@marketplace/shared/ui/values'
import { Thumbnail } from '../thumbnail.tsx'
import type { Product, Ratings, Review } from './types.ts'

type Props = { product: Product; ratings: Ratings[]; review: Review }

/** The product that the review is about: how it is rated, and what this review would make of that. */
export function AboutProduct({ product, ratings, review }: Props) {
  const t = useTranslations('catalog.reviews')
  const language = useLanguage()
  return (
    <section aria-label={t('product')}>
      <div className="flex gap-3">
        <Thumbnail image={product.primaryImage} size={56} />
        <div className="min-w-0">
          <Link
            href={`/admin/catalog/products/${product.id}`}
            className="font-medium hover:underline"
          >
            <bdi>{nameOf(product, language)}</bdi>
          </Link>
          <p className="text-ink-2">
            <bdi>{nameOf(product.store, language)}</bdi> · <Money value={product.price} />
          </p>
        </div>
      </div>
      <Rating {...product.rating} />
      <Histogram ratings={ratings} total={product.rating.count} />
      {review.status === 'pending' && <Effect rating={product.rating} by={review.rating} />}
    </section>
  )
}

type Rated = { average: number; count: number }

function Rating({ average, count }: Rated) {
  const t = useTranslations('catalog.reviews')
  const language = useLanguage()
  if (count === 0) return <p className="mt-4 text-ink-2">{t('noRating')}</p>
  return (
    <p className="mt-4 flex items-center gap-3">
      <Ltr className="text-figure font-semibold">{formatDecimal(average, 1, language)}</Ltr>
      <span className="grid">
        <Stars rating={average} />
        <span className="text-xs text-ink-2">{t('published', { count })}</span>
      </span>
    </p>
  )
}

function Histogram({ ratings, total }: { ratings: Ratings[]; total: number }) {
  const t = useTranslations('catalog.reviews')
  if (total === 0) return null
  return (
    <ul className="mt-3 grid gap-1 text-xs">
      {[5, 4, 3, 2, 1].map((stars) => {
        const count = ratings.find(({ rating }) => rating === stars)?.count ?? 0
        return (
          <li key={stars} className="flex items-center gap-2">
            <span className="sr-only">{t('stars', { count: stars })}</span>
            <span aria-hidden className="w-2 text-center">
              {stars}
            </span>
            <span aria-hidden className="h-1.5 grow overflow-hidden rounded-full bg-sunken">
              <span
                className="block h-full rounded-full bg-accent"
                style={{ inlineSize: `${(count / total) * 100}%` }}
              />
            </span>
            <span className="w-8 text-end text-ink-2">
              <Count value={count} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** What the average becomes with one more rating; nothing where two decimals do not tell them apart. */
function Effect({ rating: { average, count }, by }: { rating: Rated; by: number }) {
  const t = useTranslations('catalog.reviews')
  const language = useLanguage()
  const after = formatDecimal((average * count + by) / (count + 1), 2, language)
  const before = formatDecimal(average, 2, language)
  if (count === 0 || after === before) return null
  const figures = {
    before: () => <Ltr className="font-semibold">{before}</Ltr>,
    after: () => <Ltr className="font-semibold">{after}</Ltr>,
  }
  return (
    <div className="mt-3">
      <Notice>{t.rich('effect', figures)}</Notice>
    </div>
  )
}
