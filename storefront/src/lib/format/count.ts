import { formatDigits } from '@marketplace/shared/contracts/numbers'
import type { Locale } from '@/i18n/routing'

/** `12345` → `12 345`. */
export function formatCount(value: number, locale: Locale): string {
  return formatDigits(String(value), locale)
}
