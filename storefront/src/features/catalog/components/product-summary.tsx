import Link from 'next/link'
import type { ReactNode } from 'react'
import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import { button } from '@/components/ui/button'
import { Price } from '@/components/ui/price'
import { Stars } from '@/components/ui/stars'
import { QuantityStepper } from '@/components/product/quantity'
import { WishToggle } from '@/components/product/wish-toggle'
import { wishTexts } from '@/components/product/wish-texts'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import { formatRating } from '@/lib/format/rating'
import { Assurances } from './assurances'
import { SellerCard } from './seller-card'
import { FamilyChooser } from './family-chooser'
import { Stock } from './stock'

type Props = { product: Product; buy: ReactNode }

/** What is sold, for how much, by whom; `buy` puts it in the cart. */
export async function ProductSummary({ product, buy }: Props) {
  const t = await getTranslations('catalog.product')
  const locale = await getLocale()
  const name = nameOf(product, locale)
  const { average, count } = product.rating
  const { inStock, available } = product.availability
  const texts = { ...(await wishTexts()), keep: t('keep'), inList: t('kept') }
  return (
    <div className="min-w-0 pt-6 sm:pt-0 lg:ps-6">
      <Link
        href={href(locale, `/s/${product.store.slug}`)}
        className="tap inline-flex min-h-6 items-center text-s font-medium text-primary hover:underline"
        dir="auto"
      >
        {storeNameOf(product.store, locale)} · {cityName(product.store.city, locale)}
      </Link>
      <h1 className="type-product mt-2" dir="auto">
        {name}
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-3 text-s">
        {count > 0 && (
          <>
            <Stars average={average} />
            <bdi dir="ltr" className="figures text-m font-medium">
              {formatRating(average, locale)}
            </bdi>
          </>
        )}
        <a
          href="#reviews"
          className="tap inline-flex min-h-6 items-center underline underline-offset-4"
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
      <FamilyChooser product={product} />
      <div className="mt-5 grid gap-3">
        <div className="flex items-center gap-3">
          {inStock && (
            <>
              <span aria-hidden className="text-s text-ink-2 lg:hidden">
                {t('quantity')}
              </span>
              <QuantityStepper
                available={available}
                texts={{ quantity: t('quantity'), less: t('less'), more: t('more') }}
              />
            </>
          )}
          <div className="grow max-lg:hidden">{buy}</div>
        </div>
        <div className="max-lg:hidden">
          <WishToggle productId={product.id} texts={texts} look={button('secondary')} />
        </div>
      </div>
      <div className="mt-6 grid grid-cols-1 gap-5">
        <SellerCard product={product} />
        <Assurances storeId={product.storeId} />
      </div>
      <p className="mt-4 text-xs text-ink-2 max-lg:hidden">
        {t('sku')} <bdi dir="ltr">{product.sku}</bdi>
      </p>
    </div>
  )
}
