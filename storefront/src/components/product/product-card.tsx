import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/stars'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import { formatRating } from '@/lib/format/rating'
import { Photo } from './photo'
import { ProductBadge } from './product-badge'
import { WishButton } from './wish-button'

type Props = { product: Product; sizes: string; eager?: boolean; level?: 'h2' | 'h3' }

export async function ProductCard({ product, sizes, eager, level: Name = 'h3' }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('common.product')
  const name = nameOf(product, locale)
  const { average, count } = product.rating
  const faded = product.availability.inStock ? '' : 'opacity-55 saturate-50'

  return (
    <article className="group relative min-w-0">
      <div className="relative aspect-4/5 overflow-hidden rounded-m bg-sunken">
        <Photo
          image={product.primaryImage}
          name={name}
          alt=""
          sizes={sizes}
          eager={eager}
          className={`size-full ${faded}`}
          imageClass="transition-[scale] duration-240 ease-in group-hover:scale-[1.04]"
        />
        <ProductBadge product={product} />
      </div>
      <Name className="mt-3 line-clamp-2 text-s font-medium lg:text-m" dir="auto">
        <Link
          href={href(locale, `/p/${product.slug}`)}
          className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {name}
        </Link>
      </Name>
      <p className="mt-0.5 truncate text-xs text-ink-2 lg:text-s" dir="auto">
        {storeNameOf(product.store, locale)} · {cityName(product.store.city, locale)}
      </p>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-2">
        <Price value={product.price} locale={locale} />
        {count > 0 && (
          <Rating
            average={average}
            count={count}
            locale={locale}
            label={t('rating', { average: formatRating(average, locale), count })}
            className="max-lg:text-xs"
          />
        )}
      </div>
      <WishButton
        productId={product.id}
        name={name}
        className="absolute end-0.5 top-0.5 lg:end-1.5 lg:top-1.5"
      />
    </article>
  )
}
