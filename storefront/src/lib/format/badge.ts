type Shown = { availability: { inStock: boolean; available: number }; createdAt: string }

const fewest = 3
const newDays = 14

/** Sold out before "only n left" before new; null where there is nothing to say. `today` is `YYYY-MM-DD`. */
export function badgeOf({ availability, createdAt }: Shown, today: string) {
  if (!availability.inStock) return 'soldOut'
  if (availability.available <= fewest) return 'left'
  const age = Date.parse(today) - Date.parse(createdAt.slice(0, 10))
  return age <= newDays * 86_400_000 ? 'new' : null
}
