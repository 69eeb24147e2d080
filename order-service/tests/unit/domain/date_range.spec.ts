import { test } from '@japa/runner'
import { isDateOrMoment, rangeEnd, rangeStart } from '#domain/date_range'

test.group('Days and moments', () => {
  test('a day is Morocco’s, whole', ({ assert }) => {
    const hours = Date.parse(rangeEnd('2026-01-15')) - Date.parse(rangeStart('2026-01-15'))
    assert.equal(hours, 24 * 3600 * 1000)
    assert.equal(rangeStart('2026-01-15'), '2026-01-14T23:00:00.000Z')
  })

  test('a moment is itself, included', ({ assert }) => {
    assert.equal(rangeStart('2026-01-15T10:00:00Z'), '2026-01-15T10:00:00.000Z')
    assert.equal(rangeEnd('2026-01-15T10:00:00Z'), '2026-01-15T10:00:00.001Z')
  })

  test('a day that no calendar has is none', ({ assert }) => {
    assert.isTrue(isDateOrMoment('2026-02-28'))
    assert.isFalse(isDateOrMoment('2026-02-30'))
    assert.isFalse(isDateOrMoment('2026-01-15T25:00:00Z'))
  })
})

test.group('Days and moments of a query', () => {
  for (const given of [
    '2026-03-01',
    '2026-03-01T10:00Z',
    '2026-03-01T10:00:00+01:00',
    '2024-02-29',
    '2026-03-01T10:00:00-14:00',
  ]) {
    test(`${given} exists`, ({ assert }) => {
      assert.isTrue(isDateOrMoment(given))
    })
  }

  for (const given of [
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '2026-03-01T10:00:00+99:00',
    '2026-03-01T10:00:00-15:00',
    '2026-03-01T25:00Z',
  ]) {
    test(`${given} does not exist`, ({ assert }) => {
      assert.isFalse(isDateOrMoment(given))
    })
  }
})
