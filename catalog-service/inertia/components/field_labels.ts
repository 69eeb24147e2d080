import { useTranslations } from 'use-intl'
import { useLanguage } from '@marketplace/shared/ui/language'
import type { AttributeDefinition } from './attributes/attribute_values.ts'

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

/** How the summary of errors calls the fields of a product, those of its category's attributes among them. */
export function useFieldLabels(own: AttributeDefinition[] = []): Record<string, string> {
  const t = useTranslations('catalog.product')
  const language = useLanguage()
  return Object.fromEntries([
    ...fields.map((field) => [field, t(`fields.${field}`)]),
    ...own.map(({ key, name }) => [`attributes.${key}`, name[language]]),
  ])
}
