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

/** Makes a product's card: the browser and the server's renderer are sent this instead of the elements. */
export async function cardsOf(products: Product[]): Promise<CardData[]> {
  const locale = await getLocale()
  const t = await getTranslations('common.product')
  const now = await today()
  return products.map((product) => {
    const name = nameOf(product, locale)
    const { count } = product.rating
    const average = formatRating(product.rating.average, locale)
    const { available, inStock } = product.availability
    const kind = badgeOf(product, now)
    return {
      id: product.id,
      href: href(locale, `/p/${product.slug}`),
      name,
      store: `${storeNameOf(product.store, locale)} · ${cityName(product.store.city, locale)}`,
      price: moneyParts(product.price, locale),
      rating: count > 0 ? { average, count, label: t('rating', { average, count }) } : null,
      picture: product.primaryImage && pictureOf(product.primaryImage, ''),
      frame: frameOf(name),
      badge: kind && { kind, text: kind === 'left' ? t('left', { count: available }) : t(kind) },
      isSoldOut: !inStock,
      keepLabel: t('keep', { name }),
    }
  })
}
