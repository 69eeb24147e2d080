import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { href } from '@/i18n/href'
import { locales, routing } from '@/i18n/routing'
import { listCategories } from '@/lib/api/categories'
import { storefrontUrl } from '@/lib/api/origins'
import { listProducts } from '@/lib/api/products'
import { listStores } from '@/lib/api/stores'
import type { Category } from '@/lib/api/types'

const productPages = 10

/** Home, categories, stores and the thousand newest products, each in every language. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const [categories, stores, ...products] = await Promise.all([
    listCategories(),
    listStores({ perPage: 100 }),
    ...Array.from({ length: productPages }, (_, index) =>
      listProducts({ members: 'all', perPage: 100, page: index > 0 ? index + 1 : undefined })
    ),
  ])
  const paths = [
    '/',
    '/stores',
    '/help/payment',
    ...(categories?.ok ? categories.data.flatMap(slugsOf).map((slug) => `/c/${slug}`) : []),
    ...(stores?.ok ? stores.data.map(({ slug }) => `/s/${slug}`) : []),
    ...products.flatMap((list) => (list?.ok ? list.data.map(({ slug }) => `/p/${slug}`) : [])),
  ]
  return paths.map(entryOf)
}

const slugsOf = ({ slug, children }: Category): string[] => [slug, ...children.flatMap(slugsOf)]

function entryOf(path: string): MetadataRoute.Sitemap[number] {
  const url = `${storefrontUrl()}${href(routing.defaultLocale, path)}`
  const languages = locales.map((locale) => [locale, `${storefrontUrl()}${href(locale, path)}`])
  return {
    url,
    alternates: { languages: { ...Object.fromEntries(languages), 'x-default': url } },
  }
}
