import { useTranslations } from 'use-intl'

const fields = [
  'storeId',
  'name',
  'nameAr',
  'description',
  'descriptionAr',
  'category',
  'price',
  'sku',
  'quantity',
  'lowStockAt',
  'isActive',
  'attributes',
] as const

/** How the summary of errors calls the fields of a product. */
export function useFieldLabels(): Record<string, string> {
  const t = useTranslations('catalog.product')
  return Object.fromEntries(fields.map((field) => [field, t(`fields.${field}`)]))
}
