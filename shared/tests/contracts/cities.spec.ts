import { test } from '@japa/runner'
import { cities, cityName, storedCity } from '../../contracts/cities.ts'

test.group('The names of cities', () => {
  for (const [typed, kept] of [
    ['الدار البيضاء', 'Casablanca'],
    ['طنجه', 'Tanger'],
    ['اسفي', 'Safi'],
    ['سيدي إفنى', 'Sidi Ifni'],
    ['فـاس', 'Fès'],
    ['MEKNES', 'Meknès'],
    ['Tan Tan', 'Tan-Tan'],
    ["Kelaat M'Gouna", 'Kelaat M’Gouna'],
    ['CASA', 'Casablanca'],
    ['الدارالبيضاء', 'Casablanca'],
    ['Dar el-Beïda', 'Casablanca'],
    ['fez', 'Fès'],
    ['Tangier', 'Tanger'],
    ['القنيطره', 'Kénitra'],
    ['Aïn Leuh', 'Aïn Leuh'],
    ['', ''],
  ] as const) {
    test(`“${typed}” is kept as “${kept}”`, ({ assert }) => {
      assert.equal(storedCity(typed), kept)
    })
  }

  test('Every city is found by the name under which a form offers it', ({ assert }) => {
    for (const { fr } of cities) {
      assert.equal(storedCity(cityName(fr, 'ar')), fr)
      assert.equal(storedCity(cityName(fr, 'en')), fr)
    }
  })
})
