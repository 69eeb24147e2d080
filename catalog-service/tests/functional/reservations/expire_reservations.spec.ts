import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import ExpireStock from '#jobs/expire_stock'
import { aProduct } from '#tests/support/builders'
import { assertStockAddsUp, linesOf, reserve, runOut, step, stockOf } from '#tests/support/stock'

const clock = async () => (await app.container.make(ExpireStock)).handle()

test.group('Reservations whose time is over', () => {
  test('go back on sale by the clock, and only those', async ({ client, assert }) => {
    const product = await aProduct({ stock: 6 })
    const items = [{ productId: product.id, quantity: 2 }]
    const [late, fresh, confirmed] = [randomUUID(), randomUUID(), randomUUID()]
    for (const id of [late, fresh, confirmed]) await reserve(client, items, { id })
    await step(client, confirmed, 'confirm')
    await runOut(late)
    await runOut(confirmed)
    await clock()
    assert.deepEqual(await linesOf(late), { [product.id]: 'expired' })
    assert.deepEqual(await linesOf(fresh), { [product.id]: 'held' })
    assert.deepEqual(await linesOf(confirmed), { [product.id]: 'confirmed' })
    assert.deepEqual(await stockOf(product.id), { quantity: 6, reserved: 4 })
    await assertStockAddsUp(assert, product.id)
  })

  test('do not stand in the way of who comes before the clock does', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 3 })
    const items = [{ productId, quantity: 3 }]
    const left = randomUUID()
    await reserve(client, items, { id: left })
    ;(await reserve(client, items)).assertStatus(409)
    await runOut(left)
    ;(await reserve(client, items)).assertStatus(200)
    assert.deepEqual(await linesOf(left), { [productId]: 'expired' })
    await assertStockAddsUp(assert, productId)
  })

  test('are held again by the same id and items, for as long again', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 3 })
    const items = [{ productId, quantity: 3 }]
    const id = randomUUID()
    await reserve(client, items, { id })
    await runOut(id)
    await clock()
    const again = await reserve(client, items, { id })
    again.assertStatus(200)
    assert.isAbove(Date.parse(again.body().data.expiresAt), Date.now() + 600_000)
    assert.deepEqual(await linesOf(id), { [productId]: 'held' })
    assert.deepEqual(await stockOf(productId), { quantity: 3, reserved: 3 })
  })

  test('are refused to the same id when others were faster', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 3 })
    const items = [{ productId, quantity: 3 }]
    const id = randomUUID()
    await reserve(client, items, { id })
    await runOut(id)
    await clock()
    await reserve(client, [{ productId, quantity: 1 }])
    const again = await reserve(client, items, { id })
    again.assertStatus(409)
    assert.equal(again.body().code, 'out_of_stock')
    assert.equal(again.body().errors[0].field, 'items.0')
    assert.deepEqual(await linesOf(id), { [productId]: 'expired' })
    await assertStockAddsUp(assert, productId)
  })
})
