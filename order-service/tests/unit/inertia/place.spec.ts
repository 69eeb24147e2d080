import { test } from '@japa/runner'
import { cityWithRegion } from '../../../inertia/place.ts'

test.group('A city that is typed in an address', () => {
  for (const city of ['Fès', 'fes', 'فاس']) {
    test(`brings its region, written ${city}`, ({ assert }) => {
      assert.deepEqual(cityWithRegion(city), { city, state: 'MA-03' })
    })
  }

  test('leaves the region alone where no list knows it', ({ assert }) => {
    assert.deepEqual(cityWithRegion('Douar Aït Ouzzine'), { city: 'Douar Aït Ouzzine' })
  })
})
