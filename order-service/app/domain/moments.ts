import { DateTime } from 'luxon'

const zone = 'Africa/Casablanca'

/** The beginning of a day of Morocco (`2026-03-01`), or a moment itself. In SQL's words. */
export function startOfMoment(given: string): string {
  return toSql(read(given))
}

/** What comes first after a day of Morocco, or after a moment. */
export function endOfMoment(given: string): string {
  const isDay = given.length === 10
  return toSql(read(given).plus(isDay ? { days: 1 } : { milliseconds: 1 }))
}

/** Whether it names a day or moment that exists. */
export function isMoment(given: string): boolean {
  return read(given).isValid
}

function read(given: string): DateTime {
  return DateTime.fromISO(given, { zone })
}

function toSql(moment: DateTime): string {
  return moment.toUTC().toISO()!
}
