import { test } from '@japa/runner'
import { anOpenStore } from '#tests/support/builders'

const names = (response: any) => response.body().data.map(({ name }: { name: string }) => name)

test.group('Listing stores', () => {
  test('anyone sees active stores by name, page by page', async ({ client, assert }) => {
    for (const name of ['Liste B', 'Liste A', 'Liste C'])
      await anOpenStore({ name, city: 'Zagora', state: 'MA-08' })
    await anOpenStore({ name: 'Liste D', city: 'Zagora', state: 'MA-08', isActive: false })
    const first = await client.get('/api/v1/stores').qs({ city: 'zagora', perPage: 2 })
    assert.deepEqual(names(first), ['Liste A', 'Liste B'])
    assert.deepEqual(first.body().meta, {
      page: 1,
      perPage: 2,
      total: 3,
      totalIsExact: true,
      lastPage: 2,
    })
    const second = await client.get('/api/v1/stores').qs({ city: 'Zagora', perPage: 2, page: 2 })
    assert.deepEqual(names(second), ['Liste C'])
  })

  test('words are found without their accents and in Arabic without hamza', async ({
    client,
    assert,
  }) => {
    await anOpenStore({ name: 'Épicerie Tafraoute' })
    await anOpenStore({ name: 'متجر أركان سوس' })
    assert.deepEqual(names(await client.get('/api/v1/stores').qs({ q: 'epicerie tafra' })), [
      'Épicerie Tafraoute',
    ])
    assert.deepEqual(names(await client.get('/api/v1/stores').qs({ q: 'اركان' })), [
      'متجر أركان سوس',
    ])
  })

  for (const [spelling, city] of Object.entries({
    'without hamza and with ha': 'ايت ملول القديمه 3',
    'with tatweel and vowels': 'آيت مـلُّول القديمة 3',
    'with Farsi letters and digits': 'آیت ملول القدیمة ۳',
    'with invisible characters': 'آيت\u200c ملول القديمة\u2060 3',
  })) {
    test(`A city is the same ${spelling}`, async ({ client, assert }) => {
      const { store } = await anOpenStore({ city: 'آيت ملول القديمة ٣' })

      const inCity = await client.get('/api/v1/stores').qs({ city, perPage: 100 })
      const byWords = await client.get('/api/v1/stores').qs({ q: city, perPage: 100 })

      assert.include(names(inCity), store.name)
      assert.include(names(byWords), store.name)
    })
  }

  test('A store is found by its Arabic name, and not by its owner’s business', async ({
    client,
    assert,
  }) => {
    const { store, owner } = await anOpenStore({ name: 'Dar Nhas', nameAr: 'دار النحاس' })
    await owner.merge({ businessName: 'Sqalli Dinanderie SARL' }).save()

    const byName = await client.get('/api/v1/stores').qs({ q: 'النحاس' })
    const byBusiness = await client.get('/api/v1/stores').qs({ q: 'dinanderie' })

    assert.deepEqual(
      byName.body().data.map(({ id }: { id: string }) => id),
      [store.id]
    )
    assert.equal(byName.body().data[0].nameAr, 'دار النحاس')
    assert.deepEqual(names(byBusiness), [])
  })

  test('what was typed is taken literally', async ({ client, assert }) => {
    await anOpenStore({ name: 'Remise 100% laine' })
    assert.deepEqual(names(await client.get('/api/v1/stores').qs({ q: '100%' })), [
      'Remise 100% laine',
    ])
    for (const q of ['%%%', '％％％', '100＼']) {
      assert.deepEqual(names(await client.get('/api/v1/stores').qs({ q })), [])
    }
  })

  test('near a place they come by distance, within the radius', async ({ client, assert }) => {
    await anOpenStore({ name: 'Dakhla loin', latitude: 23.9, longitude: -15.7, state: 'MA-12' })
    await anOpenStore({ name: 'Dakhla près', latitude: 23.7, longitude: -15.94, state: 'MA-12' })
    await anOpenStore({ name: 'Tanger', latitude: 35.77, longitude: -5.8 })
    const response = await client.get('/api/v1/stores?near=23.6848,-15.958&radiusKm=50')
    assert.deepEqual(names(response), ['Dakhla près', 'Dakhla loin'])
    assert.approximately(response.body().data[0].distanceKm, 2.5, 0.5)
  })

  for (const wrong of [
    'perPage=0',
    'perPage=101',
    'page=x',
    'region=MA-13',
    'near=here',
    'near=90.1,0',
    'near=0,-180.1',
    'page=501&perPage=20',
    'q=a&q=b',
  ]) {
    test(`?${wrong} is refused`, async ({ client, assert }) => {
      const response = await client.get(`/api/v1/stores?${wrong}`)
      response.assertStatus(422)
      assert.equal(response.body().code, 'validation_failed')
    })
  }
})
