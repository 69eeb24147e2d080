import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import { forgetRates, givenARate } from '#tests/support/rates'
import { Fakes, orderStaff, someone, type Someone } from '#tests/support/fakes'

const city = { region: 'MA-06', city: 'Mohammédia', fee: '20.00' }

test.group('Removing shipping rates', (group) => {
  group.each.setup(() => {
    const restore = new Fakes().install()
    return async () => {
      restore()
      await forgetRates()
    }
  })

  const admin = () => someone({ isAdmin: true })
  const remove = (client: ApiClient, { token }: Someone, id: string, body: object = {}) =>
    client.delete(`/api/v1/shipping-rates/${id}`).bearerToken(token).json(body)
  const count = async () => (await db.from('shipping_rates')).length

  test('A city whose rate is removed pays its region’s', async ({ client, assert }) => {
    const shop = new Fakes().aShop()
    await givenARate({ region: 'MA-06', fee: '35.00' })
    const id = await givenARate(city)

    const response = await remove(client, await admin(), id, { version: 1 })

    response.assertStatus(204)
    const { listRatesOfPlace } = await import('#queries/list_shipping_rates')
    const { pickRate } = await import('#domain/shipping_rates')
    const rate = pickRate(await listRatesOfPlace(city, [shop.storeId]), shop.storeId)
    assert.equal(rate?.fee, '35.00')
  })

  test('A region’s rate stays: without it delivery would cost nothing', async ({
    client,
    assert,
  }) => {
    const id = await givenARate({ region: 'MA-06', fee: '35.00' })

    const response = await remove(client, await admin(), id)

    response.assertStatus(409)
    assert.containsSubset(response.body(), {
      code: 'conflict',
      detail: ruleMessage('fr', 'region_needs_rate'),
    })
    assert.equal(await count(), 1)
  })

  test('A rate that changed since it was read is 409 with the current version', async ({
    client,
    assert,
  }) => {
    const id = await givenARate(city)
    await db.from('shipping_rates').where({ id }).update({ fee: '25.00' })

    const response = await remove(client, await admin(), id, { version: 1 })

    response.assertStatus(409)
    assert.containsSubset(response.body(), { version: 2, errors: [{ rule: 'stale' }] })
    assert.equal(await count(), 1)
  })

  test('A rate that is unknown, removed or a store’s own is 404', async ({ client, assert }) => {
    const id = await givenARate(city)
    const ofStore = await givenARate({ ...city, storeId: randomUUID() })
    const person = await admin()
    await remove(client, person, id)

    for (const unknown of [id, ofStore, randomUUID(), 'x']) {
      ;(await remove(client, person, unknown)).assertStatus(404)
    }
    assert.equal(await count(), 1)
  })

  test('Nobody but an admin removes a rate', async ({ client, assert }) => {
    const id = await givenARate(city)

    for (const person of [await someone(), await orderStaff()]) {
      ;(await remove(client, person, id)).assertStatus(403)
    }
    ;(await client.delete(`/api/v1/shipping-rates/${id}`).json({})).assertStatus(401)
    assert.equal(await count(), 1)
  })
})
