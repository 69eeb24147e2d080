import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { tokenOf } from '#tests/support/internal'
import { anOrder } from '#tests/support/orders'
import { someone } from '#tests/support/fakes'
import { orderStatuses } from '@marketplace/shared/contracts/orders'

test.group('What keeps an account from being deleted', () => {
  async function ask(client: ApiClient, userId: string, query: object = {}) {
    const path = `/internal/users/${userId}/obligations`
    return client
      .get(path)
      .qs(query)
      .bearerToken(await tokenOf('storefront'))
  }

  test('Unfinished orders of a shopper are named, finished ones are not', async ({
    client,
    assert,
  }) => {
    const userId = randomUUID()
    const numbers = new Map<string, string>()
    for (const status of orderStatuses) {
      numbers.set(status, (await anOrder({ userId, status })).orderNumber)
    }
    await anOrder()

    const response = await ask(client, userId)

    response.assertStatus(200)
    assert.deepEqual(response.body().data, {
      openOrders: ['pending', 'confirmed', 'shipped'].map((status) => {
        return { orderNumber: numbers.get(status), status, as: 'shopper' }
      }),
      total: 3,
    })
  })

  test('Unfinished orders of the store that is named count as its owner’s', async ({
    client,
    assert,
  }) => {
    const [userId, storeId] = [randomUUID(), randomUUID()]
    const { orderNumber } = await anOrder({ storeId, status: 'confirmed' })
    await anOrder({ storeId, status: 'delivered' })

    const response = await ask(client, userId, { storeId })

    assert.deepEqual(response.body().data, {
      openOrders: [{ orderNumber, status: 'confirmed', as: 'owner' }],
      total: 1,
    })
  })

  test('At most 20 orders are named, all of them are counted', async ({ client, assert }) => {
    const userId = randomUUID()
    for (let order = 0; order < 22; order++) await anOrder({ userId })

    const response = await ask(client, userId)

    assert.lengthOf(response.body().data.openOrders, 20)
    assert.equal(response.body().data.total, 22)
  })

  test('Someone without orders has none', async ({ client, assert }) => {
    const response = await ask(client, randomUUID())

    assert.deepEqual(response.body().data, { openOrders: [], total: 0 })
  })

  const wrong = {
    'an id that is none': { userId: '7', query: {}, status: 404 },
    'a store id that is none': { userId: randomUUID(), query: { storeId: '7' }, status: 422 },
  }
  for (const [what, { userId, query, status }] of Object.entries(wrong)) {
    test(`Asking with ${what} is ${status}`, async ({ client }) => {
      ;(await ask(client, userId, query)).assertStatus(status)
    })
  }

  test('Only the storefront may ask', async ({ client }) => {
    const path = `/internal/users/${randomUUID()}/obligations`
    const admin = await someone({ isAdmin: true })

    ;(await client.get(path)).assertStatus(401)
    ;(await client.get(path).bearerToken(admin.token)).assertStatus(401)
    ;(await client.get(path).bearerToken(await tokenOf('catalog-service'))).assertStatus(403)
  })
})
