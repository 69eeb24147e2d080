import type { OptionKey, MemberOptions } from '@marketplace/shared/contracts/families'
import { foldOptionValue, optionKeys } from '@marketplace/shared/contracts/families'
import { familyLimits } from '@marketplace/shared/contracts/limits'
import { typedNumber } from '../typed_number.ts'

/** An option as it is typed: its values in one line, parted by commas. */
export type OptionDraft = { key: OptionKey; values: string }

/** What somebody typed over the proposal of one row. */
export type RowDraft = { price?: string; quantity?: string; sku?: string; isLeftOut?: boolean }

export type GridValues = {
  storeId: string
  name: string
  nameAr: string
  description: string
  descriptionAr: string
  category: string
  isActive: boolean
  options: OptionDraft[]
  price: string
  quantity: string
  sku: string
  rows: Record<string, RowDraft>
}

export type GridRow = {
  /** Its values, which tell it from all others. */
  key: string
  options: MemberOptions
  label: string
  price: string
  quantity: string
  sku: string
  isLeftOut: boolean
}

/** The values that a field holds, each once: `S, M, L`, or, where a value has a comma of its own, `1,5 L; 2 L`. */
export function splitValues(typed: string): string[] {
  const separator = /[;؛\n]/.test(typed) ? /[;؛\n]/ : /[,،]/
  const values = typed.split(separator).map((value) => value.trim())
  const folded = values.map(foldOptionValue)
  return values.filter((value, at) => value && folded.indexOf(folded[at]!) === at)
}

/** As `splitValues` takes them apart again. */
export function joinValues(values: string[]): string {
  if (values.length === 1 && /[,،]/.test(values[0]!)) return `${values[0]};`
  return values.join(values.some((value) => /[,،]/.test(value)) ? '; ' : ', ')
}

/** A row for each combination of values that no product of the family has yet, with what is proposed for it. */
export function rowsOf(grid: GridValues, taken: MemberOptions[] = []): GridRow[] {
  const existing = new Set(taken.map((options) => keyOf(options)))
  const prefix = grid.sku.trim()
  const skus = new Set<string>()
  return combinationsOf(grid.options)
    .filter((options) => !existing.has(keyOf(options)))
    .map((options) => {
      const key = keyOf(options)
      const values = Object.values(options)
      const draft = grid.rows[key] ?? {}
      const code = values.map((value, at) => codeOf(value, at)).join('-')
      return {
        ...{ key, options, label: values.join(', ') },
        price: draft.price ?? grid.price,
        quantity: draft.quantity ?? grid.quantity,
        sku: draft.sku ?? (prefix ? free(skus, `${prefix}-${code}`) : ''),
        isLeftOut: draft.isLeftOut ?? false,
      }
    })
}

/** The rows that are sent, at the places by which the server speaks of them. */
export function keptRows(rows: GridRow[]): GridRow[] {
  return rows.filter(({ isLeftOut }) => !isLeftOut)
}

/** How many rows the options make, before any is left out. */
export function countCombinations(options: OptionDraft[]): number {
  return options.reduce((count, { values }) => count * splitValues(values).length, 1)
}

/** What the server is sent. */
export function toBody(grid: GridValues, taken: MemberOptions[]) {
  const { storeId, name, nameAr, description, descriptionAr, category, isActive, options } = grid
  return {
    ...{ storeId, name, description, category, isActive },
    nameAr: nameAr.trim() || null,
    descriptionAr: descriptionAr.trim() || null,
    options: options.map(({ key, values }) => ({ key, values: splitValues(values) })),
    rows: keptRows(rowsOf(grid, taken)).map(({ options: chosen, price, quantity, sku }) => ({
      ...{ options: chosen, price, sku },
      quantity: typedNumber(quantity),
    })),
  }
}

/** An option that is not named yet. */
export function nextOption(options: OptionDraft[]): OptionDraft {
  const named = options.map(({ key }) => key)
  return { key: optionKeys.find((key) => !named.includes(key))!, values: '' }
}

function combinationsOf(options: OptionDraft[]): MemberOptions[] {
  if (countCombinations(options) > familyLimits.members) return []
  return options.reduce<MemberOptions[]>(
    (before, { key, values }) =>
      before.flatMap((chosen) => splitValues(values).map((value) => ({ ...chosen, [key]: value }))),
    [{}]
  )
}

const keyOf = (options: MemberOptions) =>
  JSON.stringify(Object.entries(options).sort(([one], [other]) => (one < other ? -1 : 1)))

/** The beginning of a value in the letters of SKUs; its place where it has none of them. */
function codeOf(value: string, at: number): string {
  const letters = value.normalize('NFKD').replace(/[^a-zA-Z0-9]/g, '')
  return letters.toUpperCase().slice(0, 8) || String(at + 1)
}

/** The code with a number behind it where another row has it already. */
function free(taken: Set<string>, code: string): string {
  let next = code
  for (let number = 2; taken.has(next); number++) next = `${code}-${number}`
  taken.add(next)
  return next.slice(0, 64)
}
