import { getLocale } from '@/i18n/translations'
import type { Product } from '@/lib/api/types'
import { CardGrid, type GridLook } from './card-grid'
import { cardsOf } from './card-of'
import { wishTexts } from './wish-texts'

export async function ProductGrid({ products, ...look }: GridLook & { products: Product[] }) {
  return (
    <CardGrid
      cards={await cardsOf(products)}
      locale={await getLocale()}
      texts={await wishTexts()}
      {...look}
    />
  )
}
