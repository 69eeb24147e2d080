import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import router from '@adonisjs/core/services/router'
import { anOrder } from '#tests/support/orders'
import { orderStaff, someone, Fakes, type Someone } from '#tests/support/fakes'
import Payment from '#models/payment'
import { messages } from '@marketplace/shared/contracts/messages/index'

/** What a 403 says that does not say who may. */
const general = messages.fr.problems.forbidden.detail

/** What a guest, a stranger, the shopper, the store's owner and order staff are answered by each route. */
const table: Record<string, [number, number, number, number, number]> = {
  'POST /api/v1/checkouts/quote': [422, 422, 422, 422, 422],
  'GET /api/v1/shipping-rates': [200, 200, 200, 200, 200],
  'GET /api/v1/track/:orderNumber': [404, 404, 404, 404, 404],
  'POST /api/v1/track/:orderNumber/confirm': [404, 404, 404, 404, 404],
  'PUT /api/v1/shipping-rates': [401, 403, 403, 422, 403],
  'DELETE /api/v1/shipping-rates/:id': [401, 403, 403, 404, 403],
  'POST /api/v1/checkouts': [401, 422, 422, 422, 422],
  'GET /api/v1/orders': [401, 200, 200, 200, 200],
  'POST /api/v1/orders': [401, 403, 403, 403, 422],
  'GET /api/v1/orders/:id': [401, 404, 200, 200, 200],
  'PATCH /api/v1/orders/:id': [401, 404, 403, 403, 200],
  'POST /api/v1/orders/:id/contacts': [401, 404, 403, 403, 422],
  'GET /api/v1/orders/:id/packing-slip.pdf': [401, 404, 403, 200, 200],
  'POST /api/v1/orders/:id/cancel': [401, 404, 422, 422, 422],
  'POST /api/v1/orders/:id/confirm': [401, 404, 403, 403, 200],
  'POST /api/v1/orders/:id/ship': [401, 404, 403, 409, 409],
  'POST /api/v1/orders/:id/deliver': [401, 404, 403, 403, 409],
  'POST /api/v1/orders/:id/notes': [401, 404, 403, 422, 422],
  'GET /api/v1/orders/:id/payment-proof': [401, 404, 404, 403, 404],
  'PUT /api/v1/orders/:id/payment-proof': [401, 404, 415, 403, 403],
  'GET /api/v1/orders/:id/payments': [401, 404, 200, 200, 200],
  'POST /api/v1/orders/:id/payments': [401, 404, 403, 403, 422],
  'GET /api/v1/stats/sales': [401, 403, 403, 200, 422],
  'POST /api/v1/payments/:id/complete': [401, 404, 403, 403, 200],
  'POST /api/v1/payments/:id/fail': [401, 404, 403, 403, 422],
  'POST /api/v1/payments/:id/refund': [401, 404, 403, 403, 422],
}

function apiRoutes(): string[] {
  const routes = Object.values(router.toJSON()).flat() as { pattern: string; methods: string[] }[]
  return routes
    .filter(({ pattern }) => pattern.startsWith('/api/'))
    .map(({ pattern, methods }) => `${methods.find((method) => method !== 'HEAD')} ${pattern}`)
}

test.group('Every route of the API', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('stands in the table of this test', ({ assert }) => {
    assert.sameMembers(apiRoutes(), Object.keys(table))
  })

  for (const [route, statuses] of Object.entries(table)) {
    test(`${route} answers each face as the table says`, async ({ client, assert }) => {
      const answered: number[] = []
      const shop = fakes.aShop()
      const [stranger, shopper, owner] = [
        await someone(),
        await someone(),
        await fakes.ownerOf(shop),
      ]
      const people: (Someone | null)[] = [null, stranger, shopper, owner, await orderStaff()]
      for (const person of people) {
        const order = await anOrder({ userId: shopper.id, storeId: shop.storeId })
        const payment = await Payment.findByOrFail('order_id', order.id)
        const [method, pattern] = route.split(' ')
        const id = pattern.includes('/payments/:id') ? payment.id : order.id
        const request = client.request(pattern.replace(':id', id), method)
        if (person) request.bearerToken(person.token)
        if (method === 'POST') request.header('idempotency-key', randomUUID()).json({})
        const response = await request
        answered.push(response.status())
        if (response.status() === 403) assert.notEqual(response.body().detail, general)
      }
      assert.deepEqual(answered, statuses)
    })
  }

  test('is told what it does not take: other methods, unknown paths', async ({
    client,
    assert,
  }) => {
    const wrong = await client.delete('/api/v1/orders')
    wrong.assertStatus(405)
    assert.include(wrong.header('allow')!, 'GET')
    ;(await client.get('/api/v1/nothing')).assertStatus(404)
    ;(await client.get('/api/v1/checkouts')).assertStatus(405)
  })
})
