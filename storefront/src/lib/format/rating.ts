import type { Locale } from '@/i18n/routing'
import { formatDecimal } from './number'

/** `4.8333` → `4,8`, in English `4.8`. */
export function formatRating(average: number, locale: Locale): string {
  return formatDecimal(average.toFixed(1), locale)
}

/** How full each of five stars is: `4.3` → `[1, 1, 1, 1, 0.5]`. */
export function starFills(average: number): number[] {
  const halves = Math.round(average * 2) / 2
  return [1, 2, 3, 4, 5].map((star) => Math.min(1, Math.max(0, halves - star + 1)))
}
