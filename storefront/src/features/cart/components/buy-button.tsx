import { getLocale, getTranslations } from 'next-intl/server'
import { button } from '@/components/ui/button'
import { href } from '@/i18n/href'
import type { Product } from '@/lib/api/types'
import { nameOf } from '@/lib/format/localized'
import { AddToCart } from './add-to-cart'

type Props = { product: Product; withQuantity?: boolean }

export async function BuyButton({ product, withQuantity }: Props) {
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
  const texts = {
    quantity: t('quantity'),
    less: t('less'),
    more: t('more'),
    add: t('add'),
    adding: t('adding'),
    added: t('added', { name: nameOf(product, locale) }),
    limited: t('limited', { available }),
    failed: t('failed'),
    seeCart: t('seeCart'),
  }
  return (
    <AddToCart
      productId={product.id}
      available={available}
      cartHref={href(locale, '/cart')}
      texts={texts}
      withQuantity={withQuantity}
    />
  )
}
