import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { countFailed, intoHours, scheduleContact } from '#domain/contact_schedule'
import { settingDefaults } from '#domain/settings'
import { contactOutcomes, type ContactOutcome } from '@marketplace/shared/contracts/orders'

const zone = 'Africa/Casablanca'
const at = (iso: string) => DateTime.fromISO(iso, { zone })
const local = (moment: DateTime) => moment.setZone(zone).toFormat('yyyy-MM-dd HH:mm')

/** A contact on a Tuesday about an order of the day before. */
function schedule(outcome: ContactOutcome, { now = '2026-06-02T10:00', asked = '' } = {}) {
  const plan = scheduleContact({
    ...{ outcome, at: at(now), placedAt: at('2026-06-01T09:00'), settings: settingDefaults },
    asked: asked ? at(asked) : null,
  })
  if (plan.problem) throw new Error(plan.problem)
  return { next: local(plan.nextAt), deadline: local(plan.confirmBy) }
}

test.group('The next contact of a pending order', () => {
  for (const [outcome, next] of [
    ['no_answer', '2026-06-02 14:00'],
    ['busy', '2026-06-02 11:00'],
    ['reached', '2026-06-03 10:00'],
    ['wrong_number', '2026-06-03 10:00'],
    ['refused', '2026-06-03 10:00'],
  ] as const) {
    test(`After “${outcome}” at 10:00 it is due on ${next}`, ({ assert }) => {
      assert.equal(schedule(outcome).next, next)
    })
  }

  test('Every outcome but a call-back has a date of its own', ({ assert }) => {
    for (const outcome of contactOutcomes.filter((each) => each !== 'callback')) {
      assert.isString(schedule(outcome).next, outcome)
    }
  })

  test('A call-back is due when the buyer asked for it', ({ assert }) => {
    assert.equal(schedule('callback', { asked: '2026-06-04T17:30' }).next, '2026-06-04 17:30')
  })

  test('A date that was given counts for every outcome', ({ assert }) => {
    assert.equal(schedule('no_answer', { asked: '2026-06-02T18:00' }).next, '2026-06-02 18:00')
  })

  for (const [title, moment, expected] of [
    ['too early waits for the first hour', '2026-06-02T06:10', '2026-06-02 09:00'],
    ['inside the hours stays', '2026-06-02T19:59', '2026-06-02 19:59'],
    ['at the last hour waits for the next day', '2026-06-02T20:00', '2026-06-03 09:00'],
  ] as const) {
    test(`A moment ${title}`, ({ assert }) => {
      assert.equal(local(intoHours(at(moment), settingDefaults.callingHours)), expected)
    })
  }

  test('The deadline follows the next contact by a day', ({ assert }) => {
    assert.equal(schedule('no_answer').deadline, '2026-06-03 14:00')
  })

  test('The deadline never passes a week after the order', ({ assert }) => {
    const plan = schedule('callback', { asked: '2026-06-08T08:59' })

    assert.equal(plan.deadline, '2026-06-08 09:00')
  })

  for (const [problem, outcome, asked] of [
    ['required', 'callback', null],
    ['next_in_past', 'callback', '2026-06-02T09:59'],
    ['next_too_late', 'callback', '2026-06-08T09:01'],
    ['next_too_late', 'no_answer', '2027-01-01T10:00'],
  ] as const) {
    test(`“${outcome}” with ${asked ?? 'no date'} is refused as ${problem}`, ({ assert }) => {
      const plan = scheduleContact({
        ...{ outcome, at: at('2026-06-02T10:00'), placedAt: at('2026-06-01T09:00') },
        ...{ asked: asked ? at(asked) : null, settings: settingDefaults },
      })

      assert.equal(plan.problem, problem)
    })
  }

  test('An order that outlived its week is planned a day ahead, and its deadline stays', ({
    assert,
  }) => {
    const plan = schedule('reached', { now: '2026-06-20T10:00' })

    assert.deepEqual(plan, { next: '2026-06-21 10:00', deadline: '2026-06-08 09:00' })
  })

  for (const [outcome, before, after] of [
    ['no_answer', 2, 3],
    ['busy', 0, 1],
    ['wrong_number', 1, 2],
    ['reached', 2, 0],
    ['callback', 2, 0],
    ['refused', 1, 0],
  ] as const) {
    test(`After ${before} failed contacts “${outcome}” makes ${after}`, ({ assert }) => {
      assert.equal(countFailed(before, outcome), after)
    })
  }
})
