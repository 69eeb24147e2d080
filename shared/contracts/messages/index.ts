import type { Locale } from '../locale.ts'
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
}

export const messages: Record<Locale, Messages> = { fr, ar, en }

/** The sentence of a rule, `{{ name }}` replaced from `values`; the fallback sentence where it is unknown. */
export function ruleMessage(
  locale: Locale,
  rule: string,
  values: Record<string, unknown> = {}
): string {
  const { rules } = messages[locale]
  return (rules[rule] ?? rules.invalid!).replace(/{{\s*(\w+)\s*}}/g, (_, name) =>
    String(values[name] ?? '')
  )
}
