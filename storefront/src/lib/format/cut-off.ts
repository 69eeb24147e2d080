const minutesOfDay = 24 * 60

/** How many minutes Morocco's clock is ahead of UTC at that moment, by the time zones that this process knows. */
export function utcOffsetAt(moment: Date): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Africa/Casablanca',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const [hours = 0, minutes = 0] = format.format(moment).split(':').map(Number)
  const utc = moment.getUTCHours() * 60 + moment.getUTCMinutes()
  const ahead = (hours * 60 + minutes - utc + minutesOfDay) % minutesOfDay
  return ahead > minutesOfDay / 2 ? ahead - minutesOfDay : ahead
}

/** Of several parcels or places the earliest hour: before it all of them count from the same day. Null without any. */
export function earliestHour(hours: readonly (number | null)[]): number | null {
  const given = hours.filter((hour) => hour !== null)
  return given.length === 0 ? null : Math.min(...given)
}

export type CutOffTexts = { always: string; before: string; after: string }
type Words = 'cutOff' | 'cutOffBefore' | 'cutOffAfter'

/** What is said of an hour; `t` gives the words of `common.delivery`. */
export function cutOffTexts(
  t: (key: Words, values: { hour: number }) => string,
  hour: number
): CutOffTexts {
  return {
    always: t('cutOff', { hour }),
    before: t('cutOffBefore', { hour }),
    after: t('cutOffAfter', { hour }),
  }
}
