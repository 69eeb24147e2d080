import { toWesternDigits } from '@marketplace/shared/contracts/text'

export const attributeKinds = ['text', 'number', 'choice'] as const
export type AttributeKind = (typeof attributeKinds)[number]

export type Names = { fr: string; ar: string; en: string }

/** One thing that the products of a category say about themselves. */
export type AttributeDefinition = {
  key: string
  kind: AttributeKind
  name: Names
  /** Of a number: `cm`, `g`. */
  unit?: string | null
  choices?: { value: string; name: Names }[] | null
}

/** What products keep, by key. */
export type AttributeValues = Record<string, string | number>

export type AttributeError = { rule: string; values?: Record<string, unknown> }

/** A typed or sent value as it is kept, or why it cannot be. A choice may be named in any of the languages. */
export function readAttribute(
  { kind, choices }: AttributeDefinition,
  typed: string | number
): { value: string | number } | { error: AttributeError } {
  if (kind === 'number') return readNumber(typed)
  const value = String(typed).trim().normalize('NFC')
  if (kind === 'text') return { value }
  const wanted = fold(value)
  const chosen = choices!.find(
    (choice) => choice.value === value || Object.values(choice.name).some((n) => fold(n) === wanted)
  )
  if (chosen) return { value: chosen.value }
  return { error: { rule: 'enum', values: { choices: choices!.map(({ name }) => name.fr) } } }
}

const largest = 1_000_000_000

/** Arabic digits and one decimal comma count; grouping does not, as it could mean two things. */
function readNumber(typed: string | number) {
  const text = toWesternDigits(String(typed))
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[,٫]/, '.')
  const value = /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN
  if (Math.abs(value) <= largest) return { value }
  return { error: { rule: 'number' } }
}

/** How names are compared: without case and accents. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_\-’']+/gu, ' ')
    .trim()
}

/**
 * What of a product's values is kept after a change: `given` in place of all that its category has; values of other
 * categories stay out of sight and are kept. Errors stand by the place in `given`.
 */
export function replaceAttributes(
  definitions: readonly AttributeDefinition[],
  before: AttributeValues,
  given: readonly { key: string; value: string | number }[]
): {
  values: AttributeValues
  errors: (AttributeError & { place: number; part: 'key' | 'value' })[]
} {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]))
  const kept = Object.entries(before).filter(([key]) => !byKey.has(key))
  const values: AttributeValues = Object.fromEntries(kept)
  const errors: (AttributeError & { place: number; part: 'key' | 'value' })[] = []
  for (const [place, { key, value }] of given.entries()) {
    const definition = byKey.get(key)
    if (!definition) {
      errors.push({ place, part: 'key', rule: 'exists' })
      continue
    }
    const read = readAttribute(definition, value)
    if ('value' in read) values[key] = read.value
    else errors.push({ place, part: 'value', ...read.error })
  }
  return { values, errors }
}
