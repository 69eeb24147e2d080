import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import StockMovement from '#models/stock_movement'
import { aProduct } from '#tests/support/builders'
import { staff } from '#tests/support/people'
import { person } from '@marketplace/shared/server/testing/identity'

const movementsOf = (productId: string) => db.from('stock_movements').where('product_id', productId)

test.group('The movements of the stock', () => {
  const forbidden: Record<string, (id: string) => Promise<unknown>> = {
    'deleted': (id) => movementsOf(id).delete(),
    'given another amount': (id) => movementsOf(id).update({ amount: 99 }),
    'given another reason': (id) => movementsOf(id).update({ reason: 'Autre' }),
    'given another name': (id) => movementsOf(id).update({ actor_name: 'Autre' }),
    'moved to another time': (id) => movementsOf(id).update({ created_at: new Date(0) }),
    'taken from who made it': (id) => movementsOf(id).update({ actor_id: null }),
    'emptied with all others': () => db.rawQuery('truncate stock_movements'),
  }
  for (const [what, write] of Object.entries(forbidden)) {
    test(`A movement cannot be ${what}`, async ({ assert, client }) => {
      const { id } = await aProduct({ stock: 4 })
      await client
        .patch(`/api/v1/products/${id}/inventory`)
        .bearerToken(await staff())
        .json({ adjustBy: 2, reason: 'Livraison' })
      const before = await movementsOf(id).orderBy('id')

      await assert.rejects(() => write(id), /append-only/)

      assert.deepEqual(await movementsOf(id).orderBy('id'), before)
    })
  }

  test('The name and the reason of a movement can be blanked', async ({ assert, client }) => {
    const { id } = await aProduct({ stock: 0 })
    await client
      .patch(`/api/v1/products/${id}/inventory`)
      .bearerToken(await staff())
      .json({ adjustBy: 2, reason: 'Livraison' })

    await movementsOf(id).update({ actor_name: null, reason: null })

    const movement = await StockMovement.findByOrFail('product_id', id)
    assert.deepEqual([movement.actorName, movement.reason, movement.amount], [null, null, 2])
  })

  test('A movement keeps who changed the stock by hand', async ({ assert, client }) => {
    const { id } = await aProduct({ stock: 0 })
    const { id: actorId } = person()

    await client
      .patch(`/api/v1/products/${id}/inventory`)
      .bearerToken(await staff({ id: actorId, name: 'Nadia Berrada' }))
      .json({ quantity: 7 })

    const movement = await StockMovement.findByOrFail('product_id', id)
    assert.deepEqual([movement.actorId, movement.actorName], [actorId, 'Nadia Berrada'])
  })
})
