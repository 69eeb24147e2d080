import { test } from '@japa/runner'
import { readDegrees, readPoint } from '../../inertia/place/point.ts'

test.group('Coordinates as people type them', () => {
  for (const typed of [
    '33.57, -7.58',
    '33.57,-7.58',
    '33.57 -7.58',
    '33,57; -7,58',
    '33,57 -7,58',
    '(33.57, -7.58)',
    '33.57°, −7.58°',
    '٣٣٫٥٧، -٧٫٥٨',
  ]) {
    test(`“${typed}” pasted into one field fills both`, ({ assert }) => {
      assert.deepEqual(readPoint(typed), { latitude: '33.57', longitude: '-7.58' })
    })
  }

  for (const typed of ['33.57', '33,57', '', 'Casablanca', '33.57, -7.58, 12', '33.57,']) {
    test(`“${typed}” is no pair`, ({ assert }) => {
      assert.isNull(readPoint(typed))
    })
  }

  for (const [typed, value] of [
    ['33.57', 33.57],
    ['33,57', 33.57],
    ['−7.58', -7.58],
    ['٣٣٫٥٧', 33.57],
    [' 7 ', 7],
    ['33,57°', 33.57],
    ['33,57 °', 33.57],
    ['', null],
    ['1e2', null],
    ['0x10', null],
    ['nord', null],
  ] as const) {
    test(`“${typed}” reads as ${value}`, ({ assert }) => {
      assert.equal(readDegrees(typed), value)
    })
  }
})
