import { useTranslations } from 'use-intl'
import { Stars } from '@marketplace/shared/ui/status/catalog'
import { Link } from '@marketplace/shared/ui/link'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Money } from '@marketplace/shared/ui/values'
import { Thumbnail } from '../thumbnail.tsx'
import type { Product } from './types.ts'

/** The product that the review is about, beside it. */
export function AboutProduct({ product }: { product: Product }) {
  const t = useTranslations('catalog.reviews')
  const language = useLanguage()
  const { average, count } = product.rating
  const shown = average.toFixed(1).replace('.', language === 'en' ? '.' : ',')
  return (
    <aside
      aria-label={t('product')}
      className="min-h-0 overflow-y-auto border-line p-4 xl:border-s max-xl:hidden"
    >
      <div className="flex gap-3">
        <Thumbnail image={product.primaryImage} size={56} />
        <div className="min-w-0">
          <Link
            href={`/admin/catalog/products/${product.id}`}
            className="font-medium hover:underline"
          >
            <span dir="auto">{product.name}</span>
          </Link>
          <p className="text-ink-2" dir="auto">
            {product.store.name}
          </p>
          <p className="text-ink-2">
            <Money value={product.price} />
          </p>
        </div>
      </div>
      <h2 className="mt-4 mb-1 text-xs font-medium text-ink-2">{t('rating')}</h2>
      {count === 0 ? (
        <p>{t('noRating')}</p>
      ) : (
        <p className="flex items-center gap-2">
          <Stars rating={average} /> {t('ratingOf', { average: shown, count })}
        </p>
      )}
    </aside>
  )
}
