import Link from 'next/link'
import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { Price } from '@/components/ui/price'
import { Stars } from '@/components/ui/stars'
import { WishToggle } from '@/components/product/wish-toggle'
import { wishTexts } from '@/components/product/wish-texts'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'
import { nameOf } from '@/lib/format/localized'
import { formatRating } from '@/lib/format/rating'
import { Assurances } from './assurances'
import { SellerCard } from './seller-card'
import { Stock } from './stock'

type Props = { product: Product; buy: ReactNode }

/** What is sold, for how much, by whom; `buy` puts it in the cart. */
export async function ProductSummary({ product, buy }: Props) {
  const t = await getTranslations('catalog.product')
  const locale = await getLocale()
  const name = nameOf(product, locale)
  const { average, count } = product.rating
  const texts = { ...(await wishTexts()), keep: t('keep'), inList: t('kept') }
  return (
    <div className="min-w-0 pt-6 sm:pt-0 lg:ps-6">
      <Link
        href={href(locale, `/s/${product.store.slug}`)}
        className="inline-flex min-h-6 items-center text-s font-medium text-primary hover:underline"
        dir="auto"
      >
        {product.store.name} · {product.store.city}
      </Link>
      <h1 className="type-product mt-2" dir="auto">
        {name}
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-3 text-s">
        {count > 0 && (
          <>
            <Stars average={average} />
            <bdi dir="ltr" className="figures text-m font-medium">
              {formatRating(average)}
            </bdi>
          </>
        )}
        <a
          href="#reviews"
          className="inline-flex min-h-6 items-center underline underline-offset-4"
        >
          {t('reviews', { count })}
        </a>
      </p>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 lg:block">
        <p>
          <Price value={product.price} locale={locale} className="text-2xl" />
        </p>
        <div className="lg:mt-3">
          <Stock availability={product.availability} />
        </div>
      </div>
      <div className="mt-5 hidden gap-3 lg:grid">
        {buy}
        <WishToggle productId={product.id} texts={texts} />
      </div>
      <div className="mt-6 grid grid-cols-1 gap-5">
        <SellerCard product={product} />
        <Assurances />
      </div>
      <p className="mt-4 text-xs text-ink-2 max-lg:hidden">
        {t('sku')} <bdi dir="ltr">{product.sku}</bdi>
      </p>
    </div>
  )
}
