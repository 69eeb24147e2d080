import { timeZone, type ClockPeriod } from '../../contracts/clock.ts'

let clock: { since: number; zone: string }[] = []

/** Takes the server's offsets of Morocco's clock; without them the browser's own time zone data decide. */
export function setClock(periods: ClockPeriod[]) {
  clock = periods.map(({ since, offset }) => ({ since: Date.parse(since), zone: fixed(offset) }))
}

/** What `Intl` shows that moment in. */
export function zoneAt(at: Date): string {
  const period = clock.findLast(({ since }) => since <= at.getTime()) ?? clock[0]
  return period?.zone ?? timeZone
}

/** A zone without changes, of whole hours; every browser has those. `Etc/GMT-1` is an hour ahead of UTC. */
function fixed(offset: number): string {
  const hours = offset / 60
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}
