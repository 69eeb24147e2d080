import { DateTime } from 'luxon'

const zone = 'Africa/Casablanca'

/** The longest pause; who needs more closes the store. */
export const maxPauseDays = 365

/** The moment at which a pause ends: the beginning of a day in Morocco (`2026-03-01`), or the moment given. */
export function pauseEnd(given: string): DateTime {
  return DateTime.fromISO(given, { zone })
}

/** Whether a pause may end then: later than now, within a year. */
export function canPauseUntil(end: DateTime, now = DateTime.now()): boolean {
  return end.isValid && end > now && end <= now.plus({ days: maxPauseDays })
}

/** The end of a pause that still lasts; null once its date has passed. */
export function currentPause(end: DateTime | null, now = DateTime.now()): DateTime | null {
  return end && end > now ? end : null
}
