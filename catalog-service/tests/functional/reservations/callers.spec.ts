import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct } from '#tests/support/builders'
import { identity } from '#tests/support/identity'
import { reserve, step } from '#tests/support/stock'
import { tokenOf } from '#tests/support/services'
import { person } from '@marketplace/shared/server/testing/identity'

const paths = ['confirm', 'release', 'commit', 'return'].map(
  (name) => `/internal/reservations/${randomUUID()}/${name}`
)

test.group('Who may reserve', () => {
  for (const path of ['/internal/reservations', '/internal/reservations/confirm', ...paths]) {
    const route = path.replace(/[0-9a-f-]{36}/, ':id')

    test(`POST ${route} takes no caller but order-service`, async ({ client }) => {
      ;(await client.post(path).json({})).assertStatus(401)
      for (const other of ['storefront', 'store-service', 'gateway'] as const) {
        ;(
          await client
            .post(path)
            .bearerToken(await tokenOf(other))
            .json({})
        ).assertStatus(403)
      }
      const admin = await identity.tokenFor(person({ isAdmin: true }))
      ;(await client.post(path).bearerToken(admin).json({})).assertStatus(401)
    })
  }

  test('an id that is none is not found', async ({ client }) => {
    const body = { orderId: randomUUID(), productIds: [randomUUID()] }
    for (const name of ['confirm', 'release', 'commit', 'return'] as const) {
      ;(await step(client, 'not-an-id', name, body)).assertStatus(404)
    }
  })

  test('what is wrong with the input is told field by field', async ({ client, assert }) => {
    const { id } = await aProduct()
    const wrong: [object[] | undefined, string][] = [
      [undefined, 'items'],
      [[], 'items'],
      [[{ productId: 'x', quantity: 1 }], 'items.0.productId'],
      [[{ productId: id, quantity: '2' }], 'items.0.quantity'],
      [[{ productId: id, quantity: 0 }], 'items.0.quantity'],
      [[{ productId: id, quantity: 1.5 }], 'items.0.quantity'],
      [[{ productId: id, quantity: 1000 }], 'items.0.quantity'],
      [Array.from({ length: 101 }, () => ({ productId: id, quantity: 1 })), 'items'],
    ]
    for (const [items, field] of wrong) {
      const response = await reserve(client, items as any)
      response.assertStatus(422)
      assert.include(
        response.body().errors.map((error: any) => error.field),
        field
      )
    }
    ;(await step(client, randomUUID(), 'commit', {})).assertStatus(422)
    ;(await step(client, randomUUID(), 'release', { productIds: [] })).assertStatus(422)
  })
})
