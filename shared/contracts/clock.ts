/** Everything is shown and read in the country's own time. */
export const timeZone = 'Africa/Casablanca'

/** From `since` on (ISO 8601) the country's clock is so many minutes ahead of UTC, until the next one. */
export type ClockPeriod = { since: string; offset: number }
