import { formatDigits } from '@marketplace/shared/contracts/numbers'
import type { Locale } from '@/i18n/routing'

const units: Record<Locale, string> = { fr: 'DH', ar: 'درهم', en: 'DH' }

/** `"2450.00"` → `{ amount: "2 450,00", unit: "DH" }`. */
export function moneyParts(value: string, locale: Locale): { amount: string; unit: string } {
  const [whole = '0', cents = ''] = value.split('.')
  return {
    amount: formatDigits(`${whole}.${cents.padEnd(2, '0')}`, locale),
    unit: units[locale],
  }
}

/** The same as one text, for labels and messages: `2 450,00 DH`. */
export function formatMoney(value: string, locale: Locale): string {
  const { amount, unit } = moneyParts(value, locale)
  return `${amount}\u00a0${unit}`
}

/** `100 DH`: without decimals unless there are some. */
export function formatRoundMoney(value: number, locale: Locale): string {
  const text = value.toFixed(2).replace(/\.00$/, '')
  return `${formatDigits(text, locale)}\u00a0${units[locale]}`
}
