import { DateTime } from 'luxon'

const zone = 'Africa/Casablanca'

/** The longest period of one request, both days included. */
export const maxSalesDays = 366

/** How long a period is where nobody says when it begins. */
export const defaultSalesDays = 30

/** Two days of Morocco, `YYYY-MM-DD`, both included. */
export type SalesPeriod = { from: string; to: string }

/** The period asked for: until today and 30 days long where it is not said. */
export function salesPeriod({ from, to }: Partial<SalesPeriod>, now = DateTime.now()): SalesPeriod {
  const last = to ?? now.setZone(zone).toISODate()!
  const first = day(last).minus({ days: defaultSalesDays - 1 })
  return { from: from ?? first.toISODate()!, to: last }
}

/** How many days a period has; less than 1 where it ends before it begins. */
export function daysIn({ from, to }: SalesPeriod): number {
  return day(to).diff(day(from), 'days').days + 1
}

/** Every day of a period, `YYYY-MM-DD`, the first one first. */
export function listDays(period: SalesPeriod): string[] {
  const first = day(period.from)
  return Array.from({ length: daysIn(period) }, (_, index) => {
    return first.plus({ days: index }).toISODate()!
  })
}

/** Whether `YYYY-MM-DD` names a day that exists, from 1970 on. */
export function isDay(given: string): boolean {
  const { isValid, year } = day(given)
  return isValid && year >= 1970 && year < 9_999
}

function day(given: string): DateTime {
  return DateTime.fromISO(given, { zone: 'utc' })
}
