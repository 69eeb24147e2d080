import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { assertStockAddsUp, linesOf, reserve, stockOf } from '#tests/support/stock'

test.group('Reserving stock', () => {
  test('holds every item and tells what an order keeps of each', async ({ client, assert }) => {
    const store = await aStore({ name: 'Atelier du Port', city: 'Essaouira' })
    const product = await aProduct({ store_id: store.id, stock: 5, price: '89.50', sku: 'BOL-1' })
    const { url } = await anImage(product.id)
    const other = await aProduct({ stock: 2 })
    const id = randomUUID()
    const items = [
      { productId: product.id, quantity: 3 },
      { productId: other.id, quantity: 2 },
    ]
    const response = await reserve(client, items, { id })
    response.assertStatus(200)
    const { data } = response.body()
    assert.equal(data.id, id)
    assert.approximately(Date.parse(data.expiresAt), Date.now() + 900_000, 30_000)
    assert.lengthOf(data.lines, 2)
    assert.containsSubset(data.lines[0], {
      productId: product.id,
      quantity: 3,
      name: product.name,
      sku: 'BOL-1',
      price: '89.50',
      imageUrl: url,
      storeId: store.id,
      storeName: 'Atelier du Port',
      store: {
        id: store.id,
        name: 'Atelier du Port',
        city: 'Essaouira',
        whatsappPhone: '+212600000001',
      },
    })
    assert.isNull(data.lines[1].imageUrl)
    assert.deepEqual(await stockOf(product.id), { quantity: 5, reserved: 3 })
    assert.deepEqual(await linesOf(id), { [product.id]: 'held', [other.id]: 'held' })
  })

  test('sums the lines of one product first', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 5 })
    const twice = [
      { productId, quantity: 2 },
      { productId, quantity: 3 },
    ]
    const response = await reserve(client, twice)
    response.assertStatus(200)
    assert.lengthOf(response.body().data.lines, 1)
    assert.equal(response.body().data.lines[0].quantity, 5)
    const tooMany = await reserve(client, [{ productId, quantity: 1 }])
    tooMany.assertStatus(409)
  })

  test('takes all or nothing, and names every item that is short', async ({ client, assert }) => {
    const plenty = await aProduct({ stock: 9 })
    const few = await aProduct({ stock: 2 })
    const none = await aProduct({ stock: 0 })
    const id = randomUUID()
    const items = [
      { productId: few.id, quantity: 3 },
      { productId: plenty.id, quantity: 1 },
      { productId: none.id, quantity: 1 },
    ]
    const response = await reserve(client, items, { id })
    response.assertStatus(409)
    const { code, errors } = response.body()
    assert.equal(code, 'out_of_stock')
    assert.deepEqual(
      errors.map(({ field, rule }: any) => [field, rule]),
      [
        ['items.0', 'out_of_stock'],
        ['items.2', 'out_of_stock'],
      ]
    )
    assert.match(errors[0].message, /2/)
    assert.deepEqual(await stockOf(plenty.id), { quantity: 9, reserved: 0 })
    assert.deepEqual(await linesOf(id), {})
  })

  test('names both lines of a product that is short as a whole', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 3 })
    const items = [
      { productId, quantity: 2 },
      { productId, quantity: 2 },
    ]
    const response = await reserve(client, items)
    response.assertStatus(409)
    assert.sameMembers(
      response.body().errors.map(({ field }: any) => field),
      ['items.0', 'items.1']
    )
  })

  test('refuses what is not sold: unknown, hidden, archived, or of a closed store', async ({
    client,
    assert,
  }) => {
    const sold = await aProduct()
    const hidden = await aProduct({ is_active: false })
    const archived = await aProduct({ is_active: false, archived_at: new Date() })
    const closed = await aProduct({ store_is_active: false })
    const ids = [sold.id, randomUUID(), hidden.id, archived.id, closed.id]
    const response = await reserve(
      client,
      ids.map((productId) => ({ productId, quantity: 1 }))
    )
    response.assertStatus(422)
    assert.deepEqual(
      response.body().errors.map(({ field, rule }: any) => [field, rule]),
      [1, 2, 3, 4].map((index) => [`items.${index}.productId`, 'unavailable'])
    )
    assert.deepEqual(await stockOf(sold.id), { quantity: 10, reserved: 0 })
  })

  test('gives the same lines again for the same id and items, and takes nothing twice', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct({ stock: 5 })
    const id = randomUUID()
    const items = [{ productId, quantity: 4 }]
    const first = await reserve(client, items, { id })
    const second = await reserve(client, items, { id })
    second.assertStatus(200)
    assert.deepEqual(second.body().data.lines, first.body().data.lines)
    assert.deepEqual(await stockOf(productId), { quantity: 5, reserved: 4 })
    await assertStockAddsUp(assert, productId)
  })

  test('refuses other items under the same id', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 5 })
    const other = await aProduct()
    const id = randomUUID()
    await reserve(client, [{ productId, quantity: 1 }], { id })
    for (const items of [
      [{ productId, quantity: 2 }],
      [{ productId: other.id, quantity: 1 }],
      [
        { productId, quantity: 1 },
        { productId: other.id, quantity: 1 },
      ],
    ]) {
      const response = await reserve(client, items, { id })
      response.assertStatus(409)
      assert.equal(response.body().code, 'conflict')
    }
    assert.deepEqual(await stockOf(productId), { quantity: 5, reserved: 1 })
  })

  test('a refused id may try again once there is stock', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 1 })
    const id = randomUUID()
    const items = [{ productId, quantity: 2 }]
    ;(await reserve(client, items, { id })).assertStatus(409)
    ;(await reserve(client, items, { id })).assertStatus(409)
    await db.from('inventory').where('product_id', productId).update({ quantity: 2 })
    ;(await reserve(client, items, { id })).assertStatus(200)
    assert.deepEqual(await stockOf(productId), { quantity: 2, reserved: 2 })
  })

  test('messages speak the language of the caller', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 1 })
    const response = await reserve(client, [{ productId, quantity: 2 }])
    assert.equal(response.body().errors[0].message, 'Il n’en reste que 1.')
  })
})
