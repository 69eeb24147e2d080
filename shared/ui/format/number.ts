import type { Locale } from '../../contracts/locale.ts'
import { formatDigits } from '../../contracts/numbers.ts'

/** `"1248.00"` → `1 248,00`. Takes the wire's string, stays exact. */
export function formatAmount(amount: string, locale: Locale): string {
  const [whole, cents = ''] = amount.split('.')
  return withMinus(formatDigits(`${whole}.${cents.padEnd(2, '0')}`, locale))
}

/** A whole number with its thousands apart: `1284` → `1 284`. */
export function formatCount(value: number, locale: Locale): string {
  return withMinus(formatDigits(String(Math.trunc(value)), locale))
}

/** A number with a fixed count of decimals, such as a rating: `4.6` → `4,6`. */
export function formatDecimal(value: number, decimals: number, locale: Locale): string {
  return withMinus(formatDigits(value.toFixed(decimals), locale))
}

function withMinus(text: string): string {
  return text.replace('-', '\u2212')
}
