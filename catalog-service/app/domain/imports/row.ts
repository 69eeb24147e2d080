import type { MemberOptions, OptionKey } from '@marketplace/shared/contracts/families'
import { maxStock } from '@marketplace/shared/contracts/limits'
import { parseTypedMoney, toAmount } from '@marketplace/shared/contracts/money'
import {
  compactDigits,
  hasVisibleCharacter,
  isOneLine,
  isPlainText,
} from '@marketplace/shared/contracts/text'
import { fold } from '#domain/attributes'
import type { ColumnField } from '#domain/imports/columns'

/** Field, rule and the values of its sentence; the language comes when it is read. */
export type RowError = { field: string; rule: string; values?: Record<string, unknown> }

/** What a row says; what it leaves out is absent. */
export type RowValues = {
  sku?: string
  name?: string
  nameAr?: string | null
  description?: string
  descriptionAr?: string | null
  category?: string
  price?: string
  quantity?: number
  isActive?: boolean
  /** The name of its family; empty takes it out. */
  family?: string
  /** The family's Arabic name; empty leaves it. */
  familyAr?: string
}

export type ReadRow = {
  values: RowValues
  /** By key, as typed; empty takes the value away. */
  attributes: Record<string, string>
  /** By key, as typed; empty where the row says nothing. */
  options: MemberOptions
  errors: RowError[]
}

/** Finds the category that a cell names; `ambiguous` where several have that name. */
export type FindCategory = (cell: string) => string | 'ambiguous' | null

/** Reads the cells of a row by what their columns are. Every error is told, not only the first. */
export function readRow(
  cells: readonly string[],
  fields: readonly ColumnField[],
  findCategory: FindCategory
): ReadRow {
  const row: ReadRow = { values: {}, attributes: {}, options: {}, errors: [] }
  if (cells.slice(fields.length).some((cell) => cell.trim() !== '')) {
    row.errors.push({ field: 'row', rule: 'csv_more_cells', values: { columns: fields.length } })
  }
  for (const [place, field] of fields.entries()) {
    if (field === null) continue
    const cell = (cells[place] ?? '').trim().normalize('NFC')
    if (cell.includes('\uFFFD')) row.errors.push({ field, rule: 'text' })
    else if (field.startsWith('attributes.')) row.attributes[field.slice(11)] = cell
    else if (field.startsWith('options.')) row.options[field.slice(8) as OptionKey] = cell
    else readField(row, field as keyof RowValues, cell, findCategory)
  }
  return row
}

type Read = { value: unknown } | { rule: string; values?: Record<string, unknown> } | null

function readField(row: ReadRow, field: keyof RowValues, cell: string, find: FindCategory) {
  const read = readers[field](cell, find)
  if (read === null) return
  if ('value' in read) Object.assign(row.values, { [field]: read.value })
  else row.errors.push({ field, ...read })
}

/** What a cell gives, why it gives nothing, or null where an empty one leaves things as they are. */
const readers: Record<keyof RowValues, (cell: string, find: FindCategory) => Read> = {
  sku: (cell) => oneLine(cell, 64),
  name: (cell) => oneLine(cell, 200),
  nameAr: (cell) => (cell ? oneLine(cell, 200) : { value: null }),
  description: multiline,
  descriptionAr: (cell) => (cell ? multiline(cell) : { value: null }),
  category: readCategory,
  price: readPrice,
  quantity: readQuantity,
  isActive: readYesOrNo,
  family: (cell) => (cell ? oneLine(cell, 200) : { value: '' }),
  familyAr: (cell) => (cell ? oneLine(cell, 200) : null),
}

function oneLine(cell: string, max: number): Read {
  if (!hasVisibleCharacter(cell)) return { rule: 'required' }
  if (!isOneLine(cell)) return { rule: 'oneLine' }
  return cell.length > max ? { rule: 'maxLength', values: { max } } : { value: cell }
}

function multiline(cell: string): Read {
  if (!isPlainText(cell)) return { rule: 'text' }
  const max = 10_000
  if (cell.length > max) return { rule: 'maxLength', values: { max } }
  return { value: hasVisibleCharacter(cell) ? cell : '' }
}

function readCategory(cell: string, find: FindCategory): Read {
  if (!cell) return { rule: 'required' }
  const found = find(cell)
  if (found === null) return { rule: 'category_unknown', values: { name: cell.slice(0, 60) } }
  return found === 'ambiguous' ? { rule: 'category_ambiguous' } : { value: found }
}

function readPrice(cell: string): Read {
  if (!cell) return { rule: 'required' }
  const centimes = parseTypedMoney(cell)
  return centimes === null ? { rule: 'money' } : { value: toAmount(centimes) }
}

function readQuantity(cell: string): Read {
  if (!cell) return null
  const whole = compactDigits(cell).replace(/[.,]0+$/, '')
  if (/^[-\u2212]\d+$/.test(whole)) return { rule: 'min', values: { min: 0 } }
  if (!/^\d{1,9}$/.test(whole)) return { rule: 'withoutDecimals' }
  const quantity = Number(whole)
  return quantity > maxStock ? { rule: 'max', values: { max: maxStock } } : { value: quantity }
}

const yes = ['1', 'oui', 'o', 'yes', 'y', 'true', 'vrai', 'x', 'نعم', 'actif', 'active', 'en vente']
const no = ['0', 'non', 'n', 'no', 'false', 'faux', 'لا', 'inactif', 'inactive', 'masque', 'hidden']
const words = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
])

function readYesOrNo(cell: string): Read {
  if (!cell) return null
  const value = words.get(fold(compactDigits(cell)))
  return value === undefined ? { rule: 'yes_or_no' } : { value }
}
