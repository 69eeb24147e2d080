import type { Metadata } from 'next'
import { cityName } from '@marketplace/shared/contracts/cities'
import { getLocale, getTranslations } from '@/i18n/translations'
import { notFoundMetadata } from '@/components/layout/not-found-page'
import { alternates, defaultImage } from '@/i18n/alternates'
import { listCategories, placeOf } from '@/lib/api/categories'
import { mediaUrl } from '@/lib/api/media'
import { findProduct } from '@/lib/api/products'
import { findStore } from '@/lib/api/stores'
import type { Refusal } from '@/lib/api/gateway'
import { descriptionOf, nameOf, storeNameOf } from '@/lib/format/localized'

export async function categoryMetadata(slug: string): Promise<Metadata> {
  const tree = await listCategories()
  if (!tree?.ok) return {}
  const place = placeOf(slug, tree.data)
  if (!place) return notFoundMetadata()
  const locale = await getLocale()
  const t = await getTranslations('catalog')
  const { name, productCount } = place.category
  return {
    title: name[locale],
    description: t('categoryMeta', { name: name[locale], count: productCount }),
    ...(await alternates(`/c/${slug}`)),
  }
}

export async function storeMetadata(slug: string): Promise<Metadata> {
  const store = await findStore(slug)
  if (!store?.ok) return metadataWithout(store)
  const t = await getTranslations('catalog.store')
  const locale = await getLocale()
  const name = storeNameOf(store.data, locale)
  const city = cityName(store.data.city, locale)
  const description = descriptionOf(store.data, locale)
  return {
    title: name,
    description: t('meta', { name, city, description }).slice(0, 200),
    ...(await alternates(`/s/${slug}`)),
  }
}

export async function productMetadata(slug: string): Promise<Metadata> {
  const answer = await findProduct(slug)
  if (!answer?.ok) return metadataWithout(answer)
  const product = answer.data
  const locale = await getLocale()
  const description = descriptionOf(product, locale).slice(0, 200)
  const { openGraph, ...rest } = await alternates(`/p/${slug}`)
  const image = product.primaryImage && mediaUrl(product.primaryImage.url)
  return {
    ...rest,
    title: nameOf(product, locale),
    description,
    openGraph: {
      ...openGraph,
      title: nameOf(product, locale),
      description,
      images: [image ?? defaultImage()],
    },
  }
}

export async function reviewsMetadata(slug: string): Promise<Metadata> {
  const answer = await findProduct(slug)
  if (!answer?.ok) return metadataWithout(answer)
  const t = await getTranslations('catalog.reviews')
  const locale = await getLocale()
  return {
    title: t('of', { name: nameOf(answer.data, locale) }),
    ...(await alternates(`/p/${slug}/reviews`)),
  }
}

/** Where there is nothing to tell of: no such thing, or nobody to ask. */
async function metadataWithout(answer: Refusal | null): Promise<Metadata> {
  return answer?.status === 404 ? notFoundMetadata() : {}
}
