import type { Locale } from '@/i18n/routing'

const units: Record<Locale, string> = { fr: 'DH', ar: 'درهم', en: 'DH' }

/** `"2450.00"` → `{ amount: "2 450,00", unit: "DH" }`, grouped with a no-break space in every language. */
export function moneyParts(value: string, locale: Locale): { amount: string; unit: string } {
  const [whole = '0', cents = '00'] = value.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  return { amount: `${grouped},${cents.padEnd(2, '0')}`, unit: units[locale] }
}

/** The same as one text, for labels and messages: `2 450,00 DH`. */
export function formatMoney(value: string, locale: Locale): string {
  const { amount, unit } = moneyParts(value, locale)
  return `${amount}\u00a0${unit}`
}
