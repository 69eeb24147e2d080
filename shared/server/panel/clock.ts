import { timeZone, type ClockPeriod } from '../../contracts/clock.ts'

const hour = 3_600_000
const day = 24 * hour

/**
 * The offsets of Morocco's clock between two moments, as this process knows them. Pages show times by these: a browser
 * may have another version of the time zone data, and would show another hour than e-mails and exports say.
 */
export function clockBetween(from: Date, to: Date): ClockPeriod[] {
  const periods = [{ since: from.toISOString(), offset: offsetAt(from.getTime()) }]
  for (let at = from.getTime(); at < to.getTime(); at += day) {
    if (offsetAt(at + day) === offsetAt(at)) continue
    let change = at + hour
    while (offsetAt(change) === offsetAt(at)) change += hour
    periods.push({ since: new Date(change).toISOString(), offset: offsetAt(change) })
  }
  return periods
}

const names = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })

/** In minutes; read from `GMT+01:00`, or `GMT`. */
function offsetAt(moment: number): number {
  const { value } = names.formatToParts(moment).find(({ type }) => type === 'timeZoneName')!
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d{2}):(\d{2})/.exec(value) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const year = new Date().getUTCFullYear()

/** Of what panels show: whole years, so that it is the same in each request. */
export const panelClock = clockBetween(
  new Date(Date.UTC(year - 3, 0)),
  new Date(Date.UTC(year + 2, 0))
)
