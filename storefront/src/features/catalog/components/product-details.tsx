import type { ReactNode } from 'react'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'
import { JsonLd } from '@/components/ui/json-ld'
import { Price } from '@/components/ui/price'
import { PhotoFrame } from '@/components/product/photo-frame'
import { QuantityProvider } from '@/components/product/quantity'
import { WishButton } from '@/components/product/wish-button'
import { href } from '@/i18n/href'
import { listCategories, placeOf } from '@/lib/api/categories'
import { pictureOf } from '@/lib/api/media'
import { frameOf } from '@/lib/format/frame'
import type { Product } from '@/lib/api/types'
import { descriptionOf, nameOf } from '@/lib/format/localized'
import { breadcrumbData, productData } from '../structured-data'
import { Details } from './details'
import { Gallery } from './gallery'
import { ProductSummary } from './product-summary'

type Props = { product: Product; buy: ReactNode }

export async function ProductDetails({ product, buy }: Props) {
  const t = await getTranslations('catalog.product')
  const common = await getTranslations('common')
  const locale = await getLocale()
  const name = nameOf(product, locale)
  const crumbs = await crumbsOf(product)
  const hasThumbnails = (product.images?.length ?? 0) > 1
  const columns = hasThumbnails
    ? 'lg:grid-cols-[88px_minmax(0,640fr)_minmax(23.5rem,504fr)]'
    : 'lg:grid-cols-[minmax(0,640fr)_minmax(23.5rem,504fr)]'
  return (
    <QuantityProvider>
      <JsonLd data={productData(product, locale)} />
      <JsonLd data={breadcrumbData(crumbs)} />
      <div className="shell" data-page="product">
        <div className="max-sm:hidden">
          <Breadcrumb label={common('breadcrumb')} crumbs={crumbs} />
        </div>
        <div className={`sm:grid sm:grid-cols-2 sm:gap-6 ${columns}`}>
          <Pictures product={product} name={name} />
          <ProductSummary product={product} buy={buy} />
        </div>
        <section
          aria-labelledby="about"
          className="section-gap gap-x-20 lg:grid lg:grid-cols-[340px_minmax(0,1fr)]"
        >
          <h2 id="about" className="type-section max-lg:mb-3">
            {t('about')}
          </h2>
          <div>
            <p className="own-direction measure whitespace-pre-line lg:text-l">
              {descriptionOf(product, locale)}
            </p>
            <Details attributes={product.attributes} />
            <p className="mt-3 text-s text-ink-2 lg:hidden">
              {t('sku')} <bdi dir="ltr">{product.sku}</bdi>
            </p>
          </div>
        </section>
      </div>
      <div
        data-buy-bar
        className="fixed inset-x-0 bottom-0 z-40 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-surface px-4 py-3 sm:px-8 pb-[max(.75rem,env(safe-area-inset-bottom))] lg:hidden"
      >
        <Price value={product.price} locale={locale} className="text-xl" />
        <div className="grow basis-36">{buy}</div>
      </div>
    </QuantityProvider>
  )
}

async function Pictures({ product, name }: { product: Product; name: string }) {
  const t = await getTranslations('catalog.gallery')
  const images = product.images?.length ? product.images : [product.primaryImage]
  const pictures = images.filter((image) => image !== null).map((image) => pictureOf(image, name))
  if (pictures.length === 0)
    return (
      <div className="relative min-w-0 self-start max-sm:-mx-4">
        <PhotoFrame {...frameOf(name)} className="aspect-4/5 sm:rounded-xl" />
        <WishButton productId={product.id} name={name} className="absolute end-2 top-2 lg:hidden" />
      </div>
    )
  const texts = {
    label: t('label', { name }),
    previous: t('previous'),
    next: t('next'),
    zoom: t('zoom'),
    larger: t('larger'),
    smaller: t('smaller'),
    close: t('close'),
    show: t.raw('show'),
    position: t.raw('position'),
  }
  return (
    <Gallery pictures={pictures} frame={frameOf(name)} texts={texts}>
      <WishButton productId={product.id} name={name} className="absolute end-2 top-2 lg:hidden" />
    </Gallery>
  )
}

async function crumbsOf(product: Product): Promise<Crumb[]> {
  const t = await getTranslations('common')
  const locale = await getLocale()
  const tree = await listCategories()
  const place = tree?.ok ? placeOf(product.category, tree.data) : null
  const above = place ? [...place.above, place.category] : []
  return [
    { label: t('home'), href: href(locale, '/') },
    ...above.map(({ slug, name }) => ({ label: name[locale], href: href(locale, `/c/${slug}`) })),
    { label: nameOf(product, locale) },
  ]
}
