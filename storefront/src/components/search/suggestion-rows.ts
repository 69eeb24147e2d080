import type { Locale } from '@/i18n/routing'
import { href } from '@/i18n/href'
import { thumbnailOf } from '@/lib/api/media-url'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import type { Found } from './use-suggestions'

export type Row = { href: string; name: string } & (
  { group: 'products'; price: string; photo: string | null } | { group: 'categories' | 'stores' }
)

export const optionId = (listId: string, index: number) => `${listId}-${index}`

/** What is suggested in the order in which arrow keys go through it. */
export function rowsOf({ suggestions }: Found, locale: Locale, gatewayUrl: string): Row[] {
  const { products, categories, stores } = suggestions
  return [
    ...products.map((product) => ({
      group: 'products' as const,
      href: href(locale, `/p/${product.slug}`),
      name: nameOf(product, locale),
      price: product.price,
      photo: thumbnailOf(product.primaryImage, gatewayUrl),
    })),
    ...categories.map(({ slug, name }) => ({
      group: 'categories' as const,
      href: href(locale, `/c/${slug}`),
      name: name[locale],
    })),
    ...stores.map((store) => ({
      group: 'stores' as const,
      href: href(locale, `/s/${store.slug}`),
      name: storeNameOf(store, locale),
    })),
  ]
}
