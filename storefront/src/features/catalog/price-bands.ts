import type { Locale } from '@/i18n/routing'
import { formatCount } from '@/lib/format/count'

export type Band = { min?: number; max?: number }

/** The ranges to choose from. */
export const priceBands: Band[] = [
  { max: 100 },
  { min: 100, max: 250 },
  { min: 250, max: 500 },
  { min: 500 },
]

const units: Record<Locale, string> = { fr: 'DH', ar: 'درهم', en: 'DH' }

/** `100 DH`: bounds are whole, so without decimals unless somebody typed some. */
export function formatBound(value: number, locale: Locale): string {
  const [whole, cents] = value.toFixed(2).split('.')
  const amount = formatCount(Number(whole)) + (cents === '00' ? '' : `,${cents}`)
  return `${amount}\u00a0${units[locale]}`
}
