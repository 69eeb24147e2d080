import { getLocale, getTranslations } from '@/i18n/translations'
import { cityName } from '@marketplace/shared/contracts/cities'
import type { PriceParts } from '@/components/ui/price-text'
import { href } from '@/i18n/href'
import { pictureOf, type Picture } from '@/lib/api/media'
import type { Product } from '@/lib/api/types'
import { badgeOf } from '@/lib/format/badge'
import { frameOf, type Frame } from '@/lib/format/frame'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import { moneyParts } from '@/lib/format/money'
import { formatRating } from '@/lib/format/rating'
import { today } from '@/lib/format/today'

/** What a product's card shows, in the reader's language. */
export type CardData = {
  id: string
  href: string
  name: string
  store: string
  price: PriceParts
  rating: { average: string; count: number; label: string } | null
  picture: Picture | null
  frame: Frame
  badge: { kind: 'soldOut' | 'left' | 'new'; text: string } | null
  isSoldOut: boolean
  keepLabel: string
}

/**
 * Makes a product's card: the browser and the server's renderer are sent this instead of the elements. In a list one
 * of a family stands for all of it; the other words of its price need no code in the browser.
 */
export async function cardsOf(
  products: Product[],
  { asFamilies = true } = {}
): Promise<CardData[]> {
  const locale = await getLocale()
  const t = await getTranslations('common.product')
  const now = await today()
  const variants = await getTranslations('common.family')
  const countOf = ({ options, members }: NonNullable<Product['family']>) =>
    options.length === 1
      ? variants(options[0]!.key, { count: options[0]!.values.length })
      : variants('variants', { count: members })
  return products.map((product) => {
    const family = asFamilies && (product.family?.members ?? 0) > 1 ? product.family : null
    const name = nameOf(family ?? product, locale)
    const { count } = product.rating
    const average = formatRating(product.rating.average, locale)
    const { available, inStock } = product.availability
    const kind = badgeOf(product, now)
    const isLeft = kind === 'left'
    const price = moneyParts(family?.priceFrom ?? product.price, locale)
    return {
      id: product.id,
      href: href(locale, `/p/${product.slug}`),
      name,
      store: `${storeNameOf(product.store, locale)} · ${cityName(product.store.city, locale)}`,
      price: family
        ? {
            amount: variants('from', price),
            unit: variants('unit', { ...price, variants: countOf(family) }),
          }
        : price,
      rating: count > 0 ? { average, count, label: t('rating', { average, count }) } : null,
      picture: product.primaryImage && pictureOf(product.primaryImage, ''),
      frame: frameOf(name),
      // How many are left of one size says nothing of the others.
      badge:
        kind && !(family && isLeft)
          ? { kind, text: isLeft ? t('left', { count: available }) : t(kind) }
          : null,
      isSoldOut: !inStock,
      keepLabel: t('keep', { name }),
    }
  })
}
