import { test } from '@japa/runner'
import { clockBetween, panelClock } from '../../server/panel/clock.ts'
import { timeZone } from '../../contracts/clock.ts'
import { setClock } from '../../ui/format/clock.ts'
import { dayKey, formatDateTime, formatWhen } from '../../ui/format/date.ts'

const noon = (iso: string) => new Date(`${iso}T12:00:00Z`)

test.group('The clock that panels show', (group) => {
  group.each.teardown(() => setClock([]))

  test('A page shows the hour of the server, whatever the browser’s time zone data say', ({
    assert,
  }) => {
    const now = noon('2025-11-24')
    setClock([
      { since: '2025-01-01T00:00:00Z', offset: 0 },
      { since: '2025-11-20T10:00:00Z', offset: 180 },
    ])

    assert.equal(formatDateTime('2025-11-20T09:59:00Z', 'fr', now), '20 nov. 09:59')
    assert.equal(formatDateTime('2025-11-20T10:00:00Z', 'fr', now), '20 nov. 13:00')
    assert.equal(formatWhen('2025-11-24T09:12:00Z', 'fr', now), '12:12')
    assert.equal(dayKey(new Date('2025-11-24T21:30:00Z')), '2025-11-25')
  })

  test('A moment before the first period has that one’s hour', ({ assert }) => {
    setClock([{ since: '2025-01-01T00:00:00Z', offset: -60 }])

    assert.equal(formatDateTime('2024-12-24T10:00:00Z', 'fr', noon('2024-12-24')), '24 déc. 09:00')
  })

  test('The periods tell each hour of their years as the server’s own data do', ({ assert }) => {
    setClock(panelClock)
    const own = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, day: '2-digit', month: '2-digit', hour: '2-digit', hour12: false },
    })
    const first = Date.parse(panelClock[0]!.since)
    const shown = new Intl.DateTimeFormat('en-CA', { timeZone })

    for (let at = first; at < first + 4 * 365 * 86_400_000; at += 3_600_000 * 7) {
      const moment = new Date(at)
      const hour = formatDateTime(moment.toISOString(), 'fr', moment).slice(-5, -3)
      assert.equal(hour, own.formatToParts(moment).find(({ type }) => type === 'hour')!.value)
      assert.equal(dayKey(moment), shown.format(moment))
    }
  })

  test('A change of the clock is found to the hour', ({ assert }) => {
    const periods = clockBetween(new Date('2024-03-01T00:00:00Z'), new Date('2024-05-01T00:00:00Z'))

    assert.deepEqual(periods, [
      { since: '2024-03-01T00:00:00.000Z', offset: 60 },
      { since: '2024-03-10T02:00:00.000Z', offset: 0 },
      { since: '2024-04-14T02:00:00.000Z', offset: 60 },
    ])
  })
})
