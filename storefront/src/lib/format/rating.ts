import { formatDigits } from '@marketplace/shared/contracts/numbers'
import type { Locale } from '@/i18n/routing'

/** `4.8333` → `4,8`, in English `4.8`. */
export function formatRating(average: number, locale: Locale): string {
  return formatDigits(average.toFixed(1), locale)
}

/** How full each of five stars is: `4.3` → `[1, 1, 1, 1, 0.5]`. */
export function starFills(average: number): number[] {
  const halves = Math.round(average * 2) / 2
  return [1, 2, 3, 4, 5].map((star) => Math.min(1, Math.max(0, halves - star + 1)))
}
