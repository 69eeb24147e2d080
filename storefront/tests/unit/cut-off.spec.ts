import { test } from '@japa/runner'
import { earliestHour, utcOffsetAt } from '../../src/lib/format/cut-off.ts'
import { isBeforeCutOff } from '../../src/lib/format/is-before-cut-off.ts'

const at = (moment: string) => Date.parse(moment)

test.group('The cut-off hour', () => {
  for (const [moment, utcOffset, isBefore] of [
    ['2026-11-30T13:59:59Z', 0, true],
    ['2026-11-30T14:00:00Z', 0, false],
    ['2026-11-30T23:59:59Z', 0, false],
    ['2026-12-01T00:00:00Z', 0, true],
    ['2026-06-10T12:59:59Z', 60, true],
    ['2026-06-10T13:00:00Z', 60, false],
    ['2026-06-10T23:00:00Z', 60, true],
    ['2026-06-10T00:30:00Z', -60, false],
  ] as const) {
    const told = isBefore ? 'is ahead' : 'is over'
    test(`14 o’clock ${told} at ${moment} on a clock ${utcOffset} min ahead of UTC`, ({
      assert,
    }) => {
      assert.equal(isBeforeCutOff(14, at(moment), utcOffset), isBefore)
    })
  }

  for (const [moment, offset] of [
    ['2025-11-30T12:00:00Z', 60],
    ['2025-03-10T23:45:00Z', 0],
    ['2025-07-01T23:30:00Z', 60],
  ] as const) {
    test(`Morocco’s clock was ${offset} min ahead of UTC at ${moment}`, ({ assert }) => {
      assert.equal(utcOffsetAt(new Date(moment)), offset)
    })
  }

  test('The earliest hour holds for several parcels; one without an hour changes nothing', ({
    assert,
  }) => {
    assert.equal(earliestHour([16, null, 11]), 11)
    assert.isNull(earliestHour([null]))
    assert.isNull(earliestHour([]))
  })
})
