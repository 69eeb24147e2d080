import type { Locale } from '@marketplace/shared/contracts/locale'
import { optionKeys, type MemberOptions } from '@marketplace/shared/contracts/families'
import type { AttributeDefinition } from '#domain/attributes'
import {
  attributeColumnName,
  columnNames,
  importFields,
  optionColumnName,
  type ImportField,
} from '#domain/imports/columns'
import type { Existing } from '#domain/imports/decide'
import type { FindCategory } from '#domain/imports/row'

export type ExportedProduct = Omit<Existing, 'id' | 'isArchived' | 'reserved' | 'membership'> & {
  sku: string
  family: string | null
  familyAr: string | null
  options: MemberOptions | null
}

/** A column: its name in the reader's language and the field or attribute that it holds. */
export type ExportColumn = { name: string; field: string }

type Named = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
}

export type ExportContext = {
  locale: Locale
  /** By category. */
  definitions: Map<string, readonly AttributeDefinition[]>
  categories: readonly Named[]
  find: FindCategory
}

/** The fields of products, the options that any of them has, then every attribute that any of the categories has. */
export function exportColumns(
  { definitions, locale }: Pick<ExportContext, 'definitions' | 'locale'>,
  used: readonly string[]
): ExportColumn[] {
  const options = optionKeys.filter((key) => used.includes(key))
  const byKey = new Map<string, AttributeDefinition>()
  for (const attributes of definitions.values()) {
    for (const attribute of attributes)
      if (!byKey.has(attribute.key)) byKey.set(attribute.key, attribute)
  }
  return [
    ...importFields.map((field) => ({ field, name: columnNames[field as ImportField][locale] })),
    ...options.map((key) => ({ field: `options.${key}`, name: optionColumnName(key, locale) })),
    ...[...byKey.values()].map((attribute) => ({
      field: `attributes.${attribute.key}`,
      name: attributeColumnName(attribute, locale),
    })),
  ]
}

/** The cells of a product, as an import in any language reads them. */
export function toExportRow(
  product: ExportedProduct,
  columns: readonly ExportColumn[],
  context: ExportContext
): string[] {
  const { locale } = context
  const { sku, name, nameAr, description, descriptionAr, price, quantity, isActive } = product
  const cells: Record<string, string> = {
    ...{ sku, name, description, nameAr: nameAr ?? '', descriptionAr: descriptionAr ?? '' },
    price: decimal(price, locale),
    quantity: String(quantity),
    isActive: yesOrNo[locale][isActive ? 0 : 1],
    category: categoryName(product.category, context),
    family: product.family ?? '',
    familyAr: product.familyAr ?? '',
  }
  for (const key of optionKeys) cells[`options.${key}`] = product.options?.[key] ?? ''
  return columns.map(
    ({ field }) => cells[field] ?? attributeCell(product, field.slice(11), context)
  )
}

const yesOrNo = { fr: ['oui', 'non'], ar: ['نعم', 'لا'], en: ['yes', 'no'] } as const

/** Spreadsheets of French and Moroccan settings take a comma for a number's decimals. */
function decimal(number: string, locale: Locale): string {
  return locale === 'en' ? number : number.replace('.', ',')
}

/** `parent · name`, or the slug where another category is called the same. */
function categoryName(slug: string, { categories, find, locale }: ExportContext): string {
  const nameOf = (row: Named) => ({ fr: row.nameFr, ar: row.nameAr, en: row.nameEn })[locale]
  const row = categories.find((one) => one.slug === slug)
  if (!row) return slug
  const parent = categories.find((one) => one.slug === row.parentSlug)
  const name = parent ? `${nameOf(parent)} · ${nameOf(row)}` : nameOf(row)
  return find(name) === slug ? name : slug
}

/** Empty where the product's category has no such attribute: an import would refuse it there. */
function attributeCell(
  { attributes, category }: ExportedProduct,
  key: string,
  { definitions, locale }: ExportContext
): string {
  const definition = definitions.get(category)?.find((one) => one.key === key)
  const value = attributes[key]
  if (!definition || value === undefined) return ''
  if (typeof value === 'number') return decimal(String(value), locale)
  const chosen = definition.choices?.find((choice) => choice.value === value)
  return chosen ? chosen.name[locale] : value
}
