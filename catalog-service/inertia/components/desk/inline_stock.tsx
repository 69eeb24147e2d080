import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { StockMark } from '@marketplace/shared/ui/status/catalog'
import type { ProductRow } from '../product_columns.tsx'
import { typedNumber } from '../typed_number.ts'
import { InlineNumber } from './inline_number.tsx'
import type { Saved } from './use_product_changes.ts'

/** What can still be sold; the number behind it is what was counted, reserved pieces included. */
export function InlineStock({ product }: { product: ProductRow }) {
  const t = useTranslations('catalog.desk')
  const { availability, lowStockAt, quantity, reserved } = product
  const { available } = availability
  const name = nameOf(product, useLanguage())
  return (
    <InlineNumber
      name="stock"
      label={t('stockOf', { name, quantity })}
      value={String(quantity)}
      hint={t('counted', { reserved })}
      save={(typed) => save(product, typed)}
    >
      <StockMark available={available} low={lowStockAt} />
    </InlineNumber>
  )
}

/** Sets what was counted, from the quantity that the row shows. */
function save({ id, quantity }: ProductRow, typed: string): Promise<Saved> {
  const counted = { quantity: typedNumber(typed), expectedQuantity: quantity }
  return new Promise((resolve) => {
    let saved: Saved = 'saved'
    router.post(`/admin/catalog/products/${id}/stock`, counted as never, {
      async: true,
      preserveState: true,
      preserveScroll: true,
      onError: ({ expectedQuantity, ...errors }: Record<string, string>) => {
        const [error] = Object.values(errors)
        saved = expectedQuantity || !error ? 'stale' : { error }
      },
      onFinish: () => resolve(saved),
    })
  })
}
