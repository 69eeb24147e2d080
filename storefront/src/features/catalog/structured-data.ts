import type { OptionKey } from '@marketplace/shared/contracts/families'
import type { Locale } from '@/i18n/routing'
import { href } from '@/i18n/href'
import { mediaUrl } from '@/lib/api/media'
import { storefrontUrl } from '@/lib/api/origins'
import type { Product } from '@/lib/api/types'
import { descriptionOf, nameOf } from '@/lib/format/localized'

type Crumb = { label: string; href?: string }

/** schema.org's words for a product on sale. */
export function productData(product: Product, locale: Locale) {
  const url = `${storefrontUrl()}${href(locale, `/p/${product.slug}`)}`
  const stock = product.availability.inStock ? 'InStock' : 'OutOfStock'
  const { average, count } = product.rating
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    'name': nameOf(product, locale),
    'description': descriptionOf(product, locale),
    'sku': product.sku,
    url,
    'image': (product.images ?? []).map(({ url: path }) => mediaUrl(path)),
    'offers': {
      '@type': 'Offer',
      url,
      'price': product.price,
      'priceCurrency': product.currency,
      'availability': `https://schema.org/${stock}`,
      'seller': { '@type': 'Organization', 'name': product.store.name },
    },
    ...(product.family && groupData(product, locale)),
    ...(count > 0 && {
      aggregateRating: { '@type': 'AggregateRating', 'ratingValue': average, 'reviewCount': count },
    }),
  }
}

/** Options that schema.org has a word for. */
const groupWords: Partial<Record<OptionKey, string>> = {
  size: 'size',
  colour: 'color',
  weight: 'weight',
  material: 'material',
}

/** That the product is one of several, and its own values in what they differ in. */
function groupData({ id, family }: Product, locale: Locale) {
  const { options, siblings = [], ...group } = family!
  const own = siblings.find((sibling) => sibling.id === id)?.options ?? {}
  const known = options.flatMap(({ key }) => {
    const word = groupWords[key]
    return word ? [{ word, value: own[key] }] : []
  })
  return {
    ...Object.fromEntries(known.map(({ word, value }) => [word, value])),
    isVariantOf: {
      '@type': 'ProductGroup',
      'productGroupID': group.id,
      'name': nameOf(group, locale),
      'variesBy': known.map(({ word }) => `https://schema.org/${word}`),
    },
  }
}

export function breadcrumbData(crumbs: Crumb[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    'itemListElement': crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      'position': index + 1,
      'name': crumb.label,
      ...(crumb.href && { item: `${storefrontUrl()}${crumb.href}` }),
    })),
  }
}
