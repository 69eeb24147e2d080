import type { Locale } from '@/i18n/routing'
import { formatDecimal } from './number'

/** `12345` → `12 345`. */
export function formatCount(value: number, locale: Locale): string {
  return formatDecimal(String(value), locale)
}
