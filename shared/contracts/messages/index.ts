import type { Locale } from '../locale.ts'
import { formatDigits } from '../numbers.ts'
import type { ProblemCode } from '../problem.ts'
import { fr } from './fr.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

/** The sentences of the API itself: one entry per problem code, one per validation rule. */
export type Messages = {
  problems: Record<ProblemCode, { title: string; detail: string }>
  rules: Record<string, string>
  /** What leads on from a page that tells of a problem. */
  again: string
  /** What leads from a page that does not exist to where the panels begin. */
  toPanels: string
}

export const messages: Record<Locale, Messages> = { fr, ar, en }

/**
 * The sentence of a rule, `{{ name }}` replaced from `values`; the fallback sentence where it is unknown.
 * Numbers and amounts (`"890.00"`) are written as the language does, lists with commas.
 */
export function ruleMessage(
  locale: Locale,
  rule: string,
  values: Record<string, unknown> = {}
): string {
  const { rules } = messages[locale]
  return (rules[rule] ?? rules.invalid!).replace(/{{\s*(\w+)\s*}}/g, (_, name) =>
    inWords(locale, values[name])
  )
}

function inWords(locale: Locale, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => inWords(locale, each)).join(', ')
  const isAmount = typeof value === 'string' && /^\d{1,10}\.\d{2}$/.test(value)
  if (!isAmount && typeof value !== 'number') return String(value ?? '')
  return formatDigits(String(value), locale)
}
