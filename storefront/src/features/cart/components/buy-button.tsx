import { getLocale, getTranslations } from '@/i18n/translations'
import { AddToCart } from '@/components/product/add-to-cart'
import { addTexts } from '@/components/product/add-texts'
import { button } from '@/components/ui/button'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'

/** A button that is not for pressing: it has the place of the one that is. */
const paused =
  'inline-flex min-h-12 w-full items-center justify-center rounded-m border border-line bg-sunken px-4 py-2 text-center text-ink-3'

/** Adds a product to the cart, leads to others like it once it is sold out, and does nothing while its store pauses. */
export async function BuyButton({ product }: { product: Product }) {
  const t = await getTranslations('catalog.product')
  const locale = await getLocale()
  const { inStock, available } = product.availability
  if (!inStock) {
    return (
      <a href="#related" className={`${button('secondary')} w-full`}>
        {t('related')}
      </a>
    )
  }
  if (product.store.pausedUntil) {
    return (
      <button type="button" disabled className={paused}>
        {t('paused')}
      </button>
    )
  }
  return (
    <AddToCart
      productId={product.id}
      available={available}
      cartHref={href(locale, '/cart')}
      texts={await addTexts(product)}
      look={`${button()} max-sm:px-3`}
    />
  )
}
