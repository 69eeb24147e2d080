import { useTranslations } from 'use-intl'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Amount } from '@marketplace/shared/ui/values'
import type { ProductRow } from '../product_columns.tsx'
import { InlineNumber } from './inline_number.tsx'
import type { ProductChanges } from './use_product_changes.ts'

/** A product's price, changed in the list. */
export function InlinePrice({
  product,
  changes,
}: {
  product: ProductRow
  changes: ProductChanges
}) {
  const t = useTranslations('catalog.desk')
  const name = nameOf(product, useLanguage())
  return (
    <InlineNumber
      name="price"
      label={t('priceOf', { name, price: product.price })}
      value={product.price}
      atRight
      save={(price) => changes.changeOne(product, { price }, t('done.price', { name }))}
    >
      <Amount value={product.price} />
    </InlineNumber>
  )
}
