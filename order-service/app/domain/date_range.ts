import { DateTime } from 'luxon'

const zone = 'Africa/Casablanca'

/** The beginning of a day in Morocco (`2026-03-01`), or a moment itself, for SQL. */
export function rangeStart(given: string): string {
  return toSql(read(given))
}

/** The first moment after a day in Morocco, or after a moment, for SQL. */
export function rangeEnd(given: string): string {
  const isDay = given.length === 10
  return toSql(read(given).plus(isDay ? { days: 1 } : { milliseconds: 1 }))
}

/** Whether the text names a day or a moment that exists. */
export function isDateOrMoment(given: string): boolean {
  return read(given).isValid
}

function read(given: string): DateTime {
  return DateTime.fromISO(given, { zone })
}

function toSql(moment: DateTime): string {
  return moment.toUTC().toISO()!
}
