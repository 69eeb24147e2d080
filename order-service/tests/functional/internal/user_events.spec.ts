import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { get } from '#tests/support/calls'
import { tokenOf } from '#tests/support/internal'
import { anOrder, storedOrder } from '#tests/support/orders'
import { someone, Fakes } from '#tests/support/fakes'

const deletedAt = '2026-03-01T10:00:00.000Z'

test.group('An account that was deleted', (group) => {
  group.each.setup(() => new Fakes().install())

  const tell = async (client: ApiClient, body: object, caller = 'storefront') =>
    client
      .post('/internal/events/users')
      .bearerToken(await tokenOf(caller))
      .json(body)

  const stored = (userId: string) => db.from('deleted_users').where('user_id', userId)

  test('Its token is refused once the event was taken', async ({ client, assert }) => {
    const shopper = await someone()
    ;(await get(client, 'orders', shopper)).assertStatus(200)

    const response = await tell(client, { id: shopper.id, deletedAt })

    response.assertStatus(204)
    ;(await get(client, 'orders', shopper)).assertStatus(401)
    assert.lengthOf(await stored(shopper.id), 1)
  })

  test('The same event again changes nothing', async ({ client, assert }) => {
    const id = randomUUID()
    await tell(client, { id, deletedAt })

    const again = await tell(client, { id, deletedAt: '2026-04-01T10:00:00.000Z' })

    again.assertStatus(204)
    const [row] = await stored(id)
    assert.equal(row.deleted_at.toISOString(), deletedAt)
  })

  test('Its orders keep their names', async ({ client, assert }) => {
    const { id } = await someone()
    const order = await anOrder({ userId: id, status: 'delivered' })

    await tell(client, { id, deletedAt })

    const after = await storedOrder(order.id)
    assert.deepEqual(after.order.shippingAddress, order.shippingAddress)
  })

  test('A malformed event is 422', async ({ client }) => {
    ;(await tell(client, { id: '7', deletedAt })).assertStatus(422)
    ;(await tell(client, { id: randomUUID(), deletedAt: 'today' })).assertStatus(422)
  })

  test('Only the storefront may tell of it', async ({ client, assert }) => {
    const id = randomUUID()

    ;(await tell(client, { id, deletedAt }, 'catalog-service')).assertStatus(403)
    ;(await client.post('/internal/events/users').json({ id, deletedAt })).assertStatus(401)

    assert.isEmpty(await stored(id))
  })
})
