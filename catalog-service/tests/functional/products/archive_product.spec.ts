import { test } from '@japa/runner'
import Product from '#models/product'
import { aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { assertStockAddsUp, reserve, step } from '#tests/support/stock'

const path = (id: string) => `/api/v1/products/${id}`

test.group('Archiving a product', () => {
  test('DELETE archives also a product that nobody ever reserved, and keeps all that hangs on it', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 3 })

    const response = await client.delete(path(id)).bearerToken(await ownerOf(store))

    response.assertStatus(204)
    const { archivedAt, archivedByRole, isActive, wasActive } = await Product.findOrFail(id)
    assert.isNotNull(archivedAt)
    assert.deepEqual([archivedByRole, isActive, wasActive], ['owner', false, true])
    await assertStockAddsUp(assert, id)
    assert.include(await tagsNaming(id), `product:${id}`)
    ;(await client.get(path(id))).assertStatus(404)
  })

  test('DELETE again answers 204 and changes nothing', async ({ client, assert }) => {
    const { id } = await aProduct()
    const reserved = await reserve(client, [{ productId: id, quantity: 1 }])
    await step(client, reserved.body().data.id, 'release')
    const token = await staff()
    await client.delete(path(id)).bearerToken(token)
    const first = await Product.findOrFail(id)

    const response = await client.delete(path(id)).bearerToken(token)

    response.assertStatus(204)
    const { archivedAt, version, wasActive } = await Product.findOrFail(id)
    assert.equal(archivedAt!.toMillis(), first.archivedAt!.toMillis())
    assert.equal(version, first.version)
    assert.isTrue(wasActive)
  })

  test('An archived product is hidden from the moment of the DELETE, whatever reserves it then', async ({
    client,
    assert,
  }) => {
    const token = await staff()
    for (let time = 0; time < 15; time++) {
      const { id } = await aProduct()

      const [archived, reserved] = await Promise.all([
        client.delete(path(id)).bearerToken(token),
        reserve(client, [{ productId: id, quantity: 1 }]),
      ])

      archived.assertStatus(204)
      assert.include([200, 422], reserved.status())
      assert.isNotNull((await Product.findOrFail(id)).archivedAt)
      await assertStockAddsUp(assert, id)
    }
  })

  test('A stranger cannot archive a product', async ({ client, assert }) => {
    const { id } = await aProduct()
    ;(await client.delete(path(id))).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.delete(path(id)).bearerToken(token)).assertStatus(403)
    }
    assert.isNull((await Product.findOrFail(id)).archivedAt)
  })
})

test.group('Restoring a product', () => {
  for (const wasActive of [true, false]) {
    for (const way of ['restore', 'patch'] as const) {
      test(`A product that was ${wasActive ? 'on sale' : 'hidden'} is so again after ${way === 'patch' ? 'PATCH isActive' : 'POST restore'}`, async ({
        client,
        assert,
      }) => {
        const store = await aStore()
        const { id } = await aProduct({ store_id: store.id, is_active: wasActive })
        const token = await ownerOf(store)
        await client.delete(path(id)).bearerToken(token)

        const response = await (way === 'restore'
          ? client.post(`${path(id)}/restore`).bearerToken(token)
          : client.patch(path(id)).bearerToken(token).json({ isActive: true }))

        response.assertStatus(200)
        assert.equal(response.body().data.isActive, wasActive)
        const stored = await Product.findOrFail(id)
        assert.deepEqual(
          [stored.archivedAt, stored.archivedByRole, stored.wasActive, stored.isActive],
          [null, null, null, wasActive]
        )
      })
    }
  }

  test('Restoring a product that is not archived changes nothing', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, is_active: false })

    const response = await client.post(`${path(id)}/restore`).bearerToken(await ownerOf(store))

    response.assertStatus(200)
    const { isActive, version } = await Product.findOrFail(id)
    assert.deepEqual([isActive, version], [false, 1])
  })

  for (const way of ['restore', 'patch'] as const) {
    test(`An owner cannot bring back what staff archived (${way})`, async ({ client, assert }) => {
      const store = await aStore()
      const { id } = await aProduct({ store_id: store.id })
      await client.delete(path(id)).bearerToken(await staff())
      const owner = await ownerOf(store)

      const response = await (way === 'restore'
        ? client.post(`${path(id)}/restore`).bearerToken(owner)
        : client.patch(path(id)).bearerToken(owner).json({ isActive: true, price: '1.00' }))

      response.assertStatus(409)
      assert.equal(response.body().code, 'invalid_transition')
      const stored = await Product.findOrFail(id)
      assert.isNotNull(stored.archivedAt)
      assert.deepEqual([stored.isActive, stored.price], [false, '149.00'])
    })
  }

  test('Staff bring back what staff archived', async ({ client, assert }) => {
    const { id } = await aProduct()
    await client.delete(path(id)).bearerToken(await staff())

    const response = await client.post(`${path(id)}/restore`).bearerToken(await staff())

    response.assertStatus(200)
    assert.isTrue((await Product.findOrFail(id)).isActive)
  })

  test('What an owner archived is staff’s as soon as staff archive it too', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const owner = await ownerOf(store)
    await client.delete(path(id)).bearerToken(owner)
    await client.delete(path(id)).bearerToken(await staff())
    await client.delete(path(id)).bearerToken(owner)

    const response = await client.post(`${path(id)}/restore`).bearerToken(owner)

    response.assertStatus(409)
    assert.equal((await Product.findOrFail(id)).archivedByRole, 'staff')
  })

  test('An archived product is unknown to strangers, also when they would restore it', async ({
    client,
  }) => {
    const { id } = await aProduct({ is_active: false, archived_at: new Date() })
    ;(await client.post(`${path(id)}/restore`)).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.post(`${path(id)}/restore`).bearerToken(token)).assertStatus(404)
    }
  })
})
