import type { Locale } from './locale.ts'

/** Western digits in every language; French and Arabic group with a no-break space, as the font lacks the thin one. */
const marks: Record<Locale, { group: string; decimal: string }> = {
  fr: { group: '\u00a0', decimal: ',' },
  ar: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
}

/**
 * A number as each language writes it, exact: `"1234567.50"` → `1 234 567,50`. Takes plain digits with or without a
 * sign and decimals, as the API gives amounts; the sign stays as it is, so that what a sentence asks for can be typed.
 */
export function formatDigits(digits: string, locale: Locale): string {
  const { group, decimal } = marks[locale]
  const [whole = '0', decimals] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return decimals ? `${grouped}${decimal}${decimals}` : grouped
}
