import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { SelectField } from '@marketplace/shared/ui/form/fields'
import type { ProductRow } from '../product_columns.tsx'
import type { ProductChanges } from './use_product_changes.ts'

type Props = {
  products: ProductRow[]
  categories: { value: string; label: string }[]
  changes: ProductChanges
  onClose: () => void
}

/** Asks for the category that the selected products go to. */
export function CategoryDialog({ products, categories, changes, onClose }: Props) {
  const t = useTranslations('catalog.desk')
  const fields = useTranslations('catalog.product')
  const [category, choose] = useState('')
  const [error, setError] = useState<string>()
  function move() {
    if (!category) return setError(fields('chooseCategory'))
    onClose()
    void changes.changeMany(products, { category }, (count) => t('done.category', { count }))
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('moveTitle', { count: products.length })}
      verb={t('bulk.category')}
      onConfirm={move}
    >
      <SelectField
        id="bulk-category"
        name="category"
        label={fields('category')}
        placeholder={fields('chooseCategory')}
        options={categories}
        value={category}
        error={error}
        onChange={(value) => {
          choose(value)
          setError(undefined)
        }}
      />
    </ConfirmDialog>
  )
}
