export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** Moments before the time of loading. */
export class Calendar {
  readonly now: Date

  constructor(now: Date) {
    this.now = now
  }

  /** So many milliseconds ago. */
  ago(milliseconds: number): Date {
    return new Date(this.now.getTime() - milliseconds)
  }

  isPast(at: Date): boolean {
    return at.getTime() <= this.now.getTime()
  }

  daysSince(at: Date): number {
    return (this.now.getTime() - at.getTime()) / day
  }
}

export function after(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds)
}

/** The same moment, or the next morning when shops are closed (20 h to 8 h UTC). */
export function inShopHours(at: Date): Date {
  const hours = at.getUTCHours()
  if (hours >= 8 && hours < 20) return at
  return after(at, ((hours < 8 ? 8 : 32) - hours) * hour)
}
