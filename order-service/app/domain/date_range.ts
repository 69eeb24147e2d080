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

/** Whether the text names a day or a moment that exists, at an offset that some clock shows. */
export function isDateOrMoment(given: string): boolean {
  const { isValid, year } = read(given)
  return isValid && year >= 1 && year < 9_999 && hasPossibleOffset(given)
}

/** Clocks differ from UTC by 14 hours at most. */
function hasPossibleOffset(given: string): boolean {
  const [, hours, minutes] = /[+-](\d{2}):(\d{2})$/.exec(given.slice(10)) ?? []
  return hours === undefined || Number(hours) * 60 + Number(minutes) <= 14 * 60
}

function read(given: string): DateTime {
  return DateTime.fromISO(given, { zone })
}

function toSql(moment: DateTime): string {
  return moment.toUTC().toISO()!
}
