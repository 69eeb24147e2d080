import { getLocale, getTranslations } from '@/i18n/translations'
import type { Product } from '@/lib/api/types'
import { nameOf } from '@/lib/format/localized'

/** What the button that adds a product to the cart says, before and after. */
export async function addTexts(product: Product) {
  const t = await getTranslations('catalog.product')
  const name = nameOf(product, await getLocale())
  return {
    add: t('add'),
    adding: t('adding'),
    done: t('done'),
    noScript: t('noScript'),
    added: t('added', { name }),
    limited: t('limited', { available: product.availability.available }),
    failed: t('failed'),
    seeCart: t('seeCart'),
  }
}
