import type { Locale } from '../../contracts/locale.ts'

const separators: Record<Locale, { group: string; decimal: string }> = {
  fr: { group: '\u00a0', decimal: ',' },
  ar: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
}

function group(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separators[locale].group)
}

/** `"1248.00"` → `1 248,00` (U+00A0; the font lacks the thin space). Takes the wire's string, stays exact. */
export function formatAmount(amount: string, locale: Locale): string {
  const [whole = '0', cents = ''] = amount.replace('-', '').split('.')
  const sign = amount.startsWith('-') ? '\u2212' : ''
  return `${sign}${group(whole, locale)}${separators[locale].decimal}${cents.padEnd(2, '0')}`
}

/** A whole number with its thousands apart: `1284` → `1 284`. */
export function formatCount(value: number, locale: Locale): string {
  return `${value < 0 ? '\u2212' : ''}${group(String(Math.abs(Math.trunc(value))), locale)}`
}

/** A number with a fixed count of decimals, such as a rating: `4.6` → `4,6`. */
export function formatDecimal(value: number, decimals: number, locale: Locale): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.')
  const sign = value < 0 ? '\u2212' : ''
  return `${sign}${group(whole, locale)}${rest ? separators[locale].decimal + rest : ''}`
}
