import type { Locale } from '@/i18n/routing'

type Marks = { group: string; decimal: string }

/** Western digits in every language; French and Arabic group with a no-break space and have a decimal comma. */
const marks: Record<Locale, Marks> = {
  fr: { group: '\u00a0', decimal: ',' },
  ar: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
}

/** `1234567.50` → `1 234 567,50`. Takes plain digits with or without decimals, as the API gives them. */
export function formatDecimal(value: string, locale: Locale): string {
  const { group, decimal } = marks[locale]
  const [whole = '0', decimals] = value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`
}
