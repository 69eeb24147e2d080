/** `4.8333` → `4,8`: Western digits and a decimal comma in every language. */
export function formatRating(average: number): string {
  return average.toFixed(1).replace('.', ',')
}

/** How full each of five stars is: `4.3` → `[1, 1, 1, 1, 0.5]`. */
export function starFills(average: number): number[] {
  const halves = Math.round(average * 2) / 2
  return [1, 2, 3, 4, 5].map((star) => Math.min(1, Math.max(0, halves - star + 1)))
}
