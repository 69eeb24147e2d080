import { test } from '@japa/runner'
import { endOfMoment, isMoment, startOfMoment } from '#domain/moments'

test.group('Days and moments', () => {
  test('a day is Morocco’s, whole', ({ assert }) => {
    const hours = Date.parse(endOfMoment('2026-01-15')) - Date.parse(startOfMoment('2026-01-15'))
    assert.equal(hours, 24 * 3600 * 1000)
    assert.equal(startOfMoment('2026-01-15'), '2026-01-14T23:00:00.000Z')
  })

  test('a moment is itself, included', ({ assert }) => {
    assert.equal(startOfMoment('2026-01-15T10:00:00Z'), '2026-01-15T10:00:00.000Z')
    assert.equal(endOfMoment('2026-01-15T10:00:00Z'), '2026-01-15T10:00:00.001Z')
  })

  test('a day that no calendar has is none', ({ assert }) => {
    assert.isTrue(isMoment('2026-02-28'))
    assert.isFalse(isMoment('2026-02-30'))
    assert.isFalse(isMoment('2026-01-15T25:00:00Z'))
  })
})
