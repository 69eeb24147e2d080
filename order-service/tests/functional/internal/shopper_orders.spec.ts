import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { tokenOf } from '#tests/support/internal'
import { anOrder } from '#tests/support/orders'

const pathOf = (userId: string) => `/internal/users/${userId}/orders`

test.group('The orders of a shopper, for the export of their data', () => {
  test('are theirs alone, page by page, without what staff noted', async ({ client, assert }) => {
    const userId = randomUUID()
    const [first, second] = [await anOrder({ userId }), await anOrder({ userId })]
    await anOrder()
    await db
      .table('order_events')
      .insert({ order_id: first.id, type: 'note', reason: 'Difficile', actor_role: 'staff' })
    const token = await tokenOf('storefront')
    const read = async (page: number) =>
      (await client.get(pathOf(userId)).qs({ page, perPage: 1 }).bearerToken(token)).body()

    const pages = [await read(1), await read(2)]

    assert.sameMembers(
      pages.map(({ data }) => data[0].id),
      [first.id, second.id]
    )
    assert.containsSubset(pages[0].meta, { total: 2, lastPage: 2 })
    assert.notInclude(JSON.stringify(pages), 'Difficile')
  })

  test('are told to the storefront alone', async ({ client }) => {
    ;(await client.get(pathOf(randomUUID()))).assertStatus(401)
    const other = await client
      .get(pathOf(randomUUID()))
      .bearerToken(await tokenOf('catalog-service'))
    other.assertStatus(403)
    const unknown = await client.get(pathOf('7')).bearerToken(await tokenOf('storefront'))
    unknown.assertStatus(404)
  })
})
