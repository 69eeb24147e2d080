import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { forgetRates, givenARate } from '#tests/support/rates'
import { Fakes, orderStaff, someone, type Someone } from '#tests/support/fakes'

const rate = { region: 'MA-06', fee: '35.00', minDays: 1, maxDays: 3 }

test.group('Writing shipping rates', (group) => {
  group.each.setup(() => {
    const restore = new Fakes().install()
    return async () => {
      restore()
      await forgetRates()
    }
  })

  const admin = () => someone({ isAdmin: true })
  const put = (client: ApiClient, { token }: Someone, rates: object[]) =>
    client.put('/api/v1/shipping-rates').bearerToken(token).json({ rates })

  const stored = () => db.from('shipping_rates').orderBy('region').orderBy('city')

  test('An admin writes rates, and rates that are not named stay', async ({ client, assert }) => {
    await givenARate({ region: 'MA-09', fee: '50.00' })
    const inCity = { ...rate, city: 'Casablanca', fee: '٢٥', freeFrom: '1 000,00 MAD' }

    const response = await put(client, await admin(), [rate, inCity])

    response.assertStatus(200)
    assert.lengthOf(response.body().data, 3)
    assert.containsSubset(await stored(), [
      { region: 'MA-06', city: 'Casablanca', fee: '25.00', free_from: '1000.00' },
      { region: 'MA-06', city: null, fee: '35.00', free_from: null, min_days: 1, max_days: 3 },
      { region: 'MA-09', fee: '50.00' },
    ])
  })

  test('A rate that is written again has one row and the next version', async ({
    client,
    assert,
  }) => {
    const person = await admin()
    await put(client, person, [rate])

    const response = await put(client, person, [{ ...rate, fee: '40.00', version: 1 }])

    response.assertStatus(200)
    assert.containsSubset(await stored(), [{ fee: '40.00', version: 2 }])
    assert.lengthOf(await stored(), 1)
  })

  test('A city typed in another way is the same place', async ({ client, assert }) => {
    const person = await admin()
    await put(client, person, [{ ...rate, city: 'Mohammédia' }])

    const response = await put(client, person, [{ ...rate, city: 'MOHAMMEDIA', fee: '12.00' }])

    response.assertStatus(200)
    assert.containsSubset(await stored(), [{ city: 'Mohammédia', fee: '12.00' }])
    assert.lengthOf(await stored(), 1)
  })

  test('A stale version is 409 with the current one, and nothing of the request is written', async ({
    client,
    assert,
  }) => {
    const person = await admin()
    await put(client, person, [rate])
    await put(client, person, [{ ...rate, fee: '40.00' }])

    const other = { ...rate, region: 'MA-01' }
    const response = await put(client, person, [other, { ...rate, fee: '45.00', version: 1 }])

    response.assertStatus(409)
    assert.containsSubset(response.body(), {
      code: 'conflict',
      version: 2,
      errors: [{ field: 'rates.1.version', rule: 'stale' }],
    })
    assert.containsSubset(await stored(), [{ region: 'MA-06', fee: '40.00' }])
    assert.lengthOf(await stored(), 1)
  })

  test('Of two people who set a place’s first rate, the second is told', async ({
    client,
    assert,
  }) => {
    const person = await admin()
    const first = { ...rate, city: 'Mohammédia', version: 0 }

    const responses = await Promise.all([
      put(client, person, [first]),
      put(client, person, [{ ...first, fee: '99.00' }]),
    ])

    const statuses = responses.map((response) => response.status())
    assert.sameMembers(statuses, [200, 409])
    const refused = responses.find((response) => response.status() === 409)!
    assert.containsSubset(refused.body(), {
      version: 1,
      errors: [{ field: 'rates.0.version', rule: 'stale' }],
    })
    const [{ fee, version }] = await stored()
    assert.deepEqual([fee, version], [statuses[0] === 200 ? '35.00' : '99.00', 1])
  })

  const wrong: Record<string, object> = {
    'no fee': { fee: undefined },
    'a fee below nothing': { fee: '-1' },
    'free delivery from nothing': { freeFrom: '0' },
    'a region that is none': { region: 'MA-13' },
    'fewer days at most than at least': { minDays: 4, maxDays: 2 },
    'days that are no number': { minDays: '2' },
    'more days than two months': { maxDays: 61 },
  }
  for (const [what, change] of Object.entries(wrong)) {
    test(`A rate with ${what} is 422 and changes nothing`, async ({ client, assert }) => {
      const response = await put(client, await admin(), [{ ...rate, ...change }])

      response.assertStatus(422)
      assert.isNotEmpty(response.body().errors)
      assert.isEmpty(await stored())
    })
  }

  test('The same place twice is 422', async ({ client, assert }) => {
    const response = await put(client, await admin(), [rate, { ...rate, fee: '1.00' }])

    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, 'rates.1')
    assert.isEmpty(await stored())
  })

  test('Nobody but an admin writes them', async ({ client, assert }) => {
    for (const person of [await someone(), await orderStaff()]) {
      ;(await put(client, person, [rate])).assertStatus(403)
    }
    ;(await client.put('/api/v1/shipping-rates').json({ rates: [rate] })).assertStatus(401)
    assert.isEmpty(await stored())
  })
})
