import { test } from '@japa/runner'
import { centreOf, isCentre } from '../../contracts/city_centres.ts'
import { cities, cityName, findCity } from '../../contracts/cities.ts'
import { foldedCityNames, isKnownCity, storedCity } from '../../contracts/city_spellings.ts'
import { regions } from '../../contracts/regions.ts'

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
    ['ain harouda', 'Ain Harrouda'],
    ['Ouled Teima', 'Oulad Teïma'],
    ['اولاد تايمة', 'Oulad Teïma'],
    ['AIT MELLOUL', 'Aït Melloul'],
    ['Errachidia', 'Errachidia'],
    ['Er-Rachidia', 'Errachidia'],
    ['Fkih ben saleh', 'Fquih Ben Salah'],
    ['Mdiq', 'M’diq'],
    ['Dar bouaza', 'Dar Bouazza'],
    ['Had Soualem', 'Had Soualem'],
    ['Houara', 'Oulad Teïma'],
    ['El Ayoun', 'Laâyoune'],
    ['El', 'El'],
    ['Douar Lghaba', 'Douar Lghaba'],
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

  test('A village that is not in the list is known under no name', ({ assert }) => {
    assert.isFalse(isKnownCity('Douar Lghaba'))
    assert.isUndefined(findCity('Douar Lghaba'))
  })
})

test.group('The list of cities', () => {
  test('No spelling leads to two cities', ({ assert }) => {
    const leads = Map.groupBy(foldedCityNames, ([folded]) => folded)
    const ambiguous = [...leads.values()].filter(
      (names) => new Set(names.map(([, fr]) => fr)).size > 1
    )

    assert.deepEqual(ambiguous, [])
  })

  test('No city has a spelling twice', ({ assert }) => {
    const keys = foldedCityNames.map(([folded, city]) => `${folded} → ${city}`)
    const repeated = keys.filter((key, index) => keys.indexOf(key) !== index)

    assert.deepEqual(repeated, [])
  })

  test('Every city has a region of the country and a name in each script', ({ assert }) => {
    for (const { region, fr, ar } of cities) {
      assert.property(regions, region, fr)
      assert.match(fr, /^[\p{Script=Latin}\s’-]+$/u)
      assert.match(ar, /^[\p{Script=Arabic}\s]+$/u)
    }
  })

  test('Each region has its towns, 300 of them at least', ({ assert }) => {
    assert.isAtLeast(cities.length, 300)
    assert.sameMembers([...new Set(cities.map(({ region }) => region))], Object.keys(regions))
  })

  test('A city’s centre is that of no place abroad', ({ assert }) => {
    const known = cities.flatMap(({ fr }) => centreOf(fr) ?? [])

    assert.isAtLeast(known.length, 300)
    for (const { latitude, longitude } of known) {
      assert.isTrue(isCentre(latitude, longitude))
      assert.isTrue(latitude > 20 && latitude < 36.5 && longitude > -17.5 && longitude < -0.9)
    }
    assert.isFalse(isCentre(33.5, -7.6))
  })
})
