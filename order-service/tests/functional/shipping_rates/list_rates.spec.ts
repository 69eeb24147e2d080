import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { forgetRates, givenARate } from '#tests/support/rates'

test.group('Reading shipping rates', (group) => {
  group.each.setup(() => forgetRates)

  test('Anyone reads the platform’s rates, and no store’s', async ({ client, assert }) => {
    await givenARate({ region: 'MA-06', fee: '35.00', freeFrom: '600.00', minDays: 1, maxDays: 3 })
    await givenARate({ region: 'MA-06', fee: '20.00', storeId: randomUUID() })

    const response = await client.get('/api/v1/shipping-rates')

    response.assertStatus(200)
    const [rate, ...others] = response.body().data
    assert.isEmpty(others)
    assert.containsSubset(rate, {
      storeId: null,
      region: 'MA-06',
      city: null,
      fee: '35.00',
      freeFrom: '600.00',
      minDays: 1,
      maxDays: 3,
      version: 1,
    })
  })

  test('With a store the store’s own rates follow the platform’s', async ({ client, assert }) => {
    const storeId = randomUUID()
    await givenARate({ region: 'MA-06', fee: '20.00', storeId })
    await givenARate({ region: 'MA-06', fee: '35.00' })
    await givenARate({ region: 'MA-06', fee: '25.00', city: 'Casablanca' })

    const response = await client.get('/api/v1/shipping-rates').qs({ storeId })

    assert.deepEqual(
      response.body().data.map(({ storeId: store, city, fee }: any) => [store, city, fee]),
      [
        [null, null, '35.00'],
        [null, 'Casablanca', '25.00'],
        [storeId, null, '20.00'],
      ]
    )
  })

  test('A store id that is none is 422', async ({ client }) => {
    const response = await client.get('/api/v1/shipping-rates').qs({ storeId: '7' })

    response.assertStatus(422)
  })
})
