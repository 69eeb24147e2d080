import { type AttributeDefinition, type AttributeValues, readAttribute } from '#domain/attributes'
import type { FamilyPlaces, Membership } from '#domain/imports/place_in_family'
import type { ReadRow, RowError, RowValues } from '#domain/imports/row'

/** What of a product an import can change, as it stands. */
export type Existing = {
  id: string
  name: string
  nameAr: string | null
  description: string
  descriptionAr: string | null
  category: string
  price: string
  isActive: boolean
  attributes: AttributeValues
  isArchived: boolean
  quantity: number
  reserved: number
  membership: Membership | null
}

export type ProductFields = Omit<
  Existing,
  'id' | 'isArchived' | 'quantity' | 'reserved' | 'membership'
>

export type Decision =
  | { action: 'failed'; errors: RowError[] }
  | { action: 'unchanged'; id: string }
  | {
      action: 'created'
      fields: ProductFields
      sku: string
      quantity: number
      membership: Membership | null
    }
  | {
      action: 'updated'
      id: string
      /** The whole row where any of it changes, and whether its words do. */
      fields: ProductFields | null
      changesWords: boolean
      /** The new one where it changes. */
      quantity: number | null
      /** The new one where it changes; null takes the product out of its family. */
      membership?: Membership | null
      before: Existing
    }

type Context = {
  existing: Existing | undefined
  /** The line of the same file that has the same SKU before this one. */
  sameSkuOnLine: number | null
  families: FamilyPlaces
  definitionsOf: (category: string) => readonly AttributeDefinition[]
}

const neededToCreate = ['name', 'category', 'price'] as const
const words = ['name', 'nameAr', 'description', 'descriptionAr', 'category'] as const

/** What is to be done with a row: what it changes of the product with its SKU, or the product that it makes. */
export function decide(
  row: ReadRow,
  { existing, sameSkuOnLine, families, definitionsOf }: Context
): Decision {
  const { sku, quantity, family, familyAr, ...values } = row.values
  const errors = [...row.errors]
  const has = (field: string) => errors.some((error) => error.field === field)
  if (sku === undefined && !has('sku')) errors.push({ field: 'sku', rule: 'required' })
  if (sameSkuOnLine !== null) {
    errors.push({ field: 'sku', rule: 'sku_twice', values: { line: sameSkuOnLine } })
  }
  if (existing?.isArchived) errors.push({ field: 'sku', rule: 'product_archived' })
  if (!existing) {
    for (const field of neededToCreate) {
      if (values[field] === undefined && !has(field)) errors.push({ field, rule: 'required' })
    }
  } else if (quantity !== undefined && quantity < existing.reserved) {
    const { reserved } = existing
    errors.push({
      field: 'quantity',
      rule: 'below_reserved',
      values: { least: reserved, quantity: existing.quantity, reserved },
    })
  }
  const category = values.category ?? existing?.category
  const definitions = category === undefined ? [] : definitionsOf(category)
  const before = existing?.attributes ?? {}
  const attributes = mergeAttributes(before, row.attributes, definitions, errors)
  const present = existing?.membership ?? null
  const cells = { name: family, nameAr: familyAr, options: row.options }
  const place = families.find(cells, existing?.id ?? null, present)
  if (place && 'errors' in place) errors.push(...place.errors)
  if (errors.length) return { action: 'failed', errors }
  const placed = place && 'membership' in place ? place.membership : undefined
  const isFamilyRenamed = placed ? families.keep(placed, existing?.id ?? null, familyAr) : false
  const membership = placed === undefined ? present : placed
  const fields = { ...fieldsOf(existing), ...defined(values), attributes }
  if (!existing)
    return { action: 'created', fields, sku: sku!, quantity: quantity ?? 0, membership }
  const change = changeOf(existing, { fields, quantity, membership, isFamilyRenamed })
  return change ?? { action: 'unchanged', id: existing.id }
}

function mergeAttributes(
  before: AttributeValues,
  cells: Record<string, string>,
  definitions: readonly AttributeDefinition[],
  errors: RowError[]
): AttributeValues {
  const after = { ...before }
  for (const [key, cell] of Object.entries(cells)) {
    const field = `attributes.${key}`
    const definition = definitions.find((one) => one.key === key)
    if (cell === '') {
      if (definition) delete after[key]
    } else if (!definition) errors.push({ field, rule: 'attribute_elsewhere' })
    else if (cell.length > 500) errors.push({ field, rule: 'maxLength', values: { max: 500 } })
    else {
      const read = readAttribute(definition, cell)
      if ('value' in read) after[key] = read.value
      else errors.push({ field, ...read.error })
    }
  }
  return after
}

const nothing: ProductFields = {
  ...{ name: '', nameAr: null, description: '', descriptionAr: null, category: '', price: '' },
  ...{ isActive: true, attributes: {} },
}

function fieldsOf(existing: Existing | undefined): ProductFields {
  if (!existing) return nothing
  const { id, isArchived, quantity, reserved, membership, ...fields } = existing
  return fields
}

type OwnValues = Omit<RowValues, 'sku' | 'quantity' | 'family' | 'familyAr'>

function defined(values: OwnValues): Partial<ProductFields> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

type After = {
  fields: ProductFields
  quantity?: number
  membership: Membership | null
  isFamilyRenamed: boolean
}

function changeOf(before: Existing, after: After): Decision | null {
  const { fields, quantity, membership, isFamilyRenamed } = after
  const names = Object.keys(nothing) as (keyof ProductFields)[]
  const changed = names.filter((name) => !isSame(before[name], fields[name]))
  const isRestocked = quantity !== undefined && quantity !== before.quantity
  const isMoved = !isSameMembership(before.membership, membership)
  if (!changed.length && !isRestocked && !isMoved && !isFamilyRenamed) return null
  return {
    ...{ action: 'updated', id: before.id, before },
    fields: changed.length ? fields : null,
    changesWords: words.some((word) => changed.includes(word)),
    quantity: isRestocked ? quantity : null,
    ...(isMoved ? { membership } : {}),
  }
}

function isSameMembership(one: Membership | null, other: Membership | null): boolean {
  return one?.familyId === other?.familyId && isSame(one?.options ?? {}, other?.options ?? {})
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one === other
  const entries = Object.entries(one)
  const others = other as Record<string, unknown>
  return (
    entries.length === Object.keys(others).length &&
    entries.every(([key, value]) => others[key] === value)
  )
}
