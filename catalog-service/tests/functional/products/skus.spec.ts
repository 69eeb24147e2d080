import { test } from '@japa/runner'
import Product from '#models/product'
import { aProduct, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { ownerOf } from '#tests/support/people'

test.group('SKUs', () => {
  for (const spelling of ['thé 1', 'THÉ1', 'the\u0301 1', 'T\u200bhÉ ١']) {
    test(`A store has one product of the SKU “Thé 1”, also spelled ${JSON.stringify(spelling)}`, async ({
      client,
      assert,
    }) => {
      const store = await aStore()
      await aProduct({ store_id: store.id, sku: 'Thé 1' })
      const { id } = await aProduct({ store_id: store.id, sku: 'MINE' })

      const response = await client
        .patch(`/api/v1/products/${id}`)
        .bearerToken(await ownerOf(store))
        .json({ sku: spelling })

      response.assertStatus(409)
      assert.containsSubset(response.body().errors, [{ field: 'sku', rule: 'taken' }])
      assert.equal((await Product.findOrFail(id)).sku, 'MINE')
    })
  }

  test('Dashes tell SKUs apart: T-1-10 is not T-11-0', async ({ assert }) => {
    const store = await aStore()

    await aProduct({ store_id: store.id, sku: 'T-1-10' })
    await aProduct({ store_id: store.id, sku: 'T-11-0' })

    const skus = await Product.query().where('store_id', store.id).orderBy('sku')
    assert.deepEqual(
      skus.map(({ sku }) => sku),
      ['T-1-10', 'T-11-0']
    )
  })

  test('Two stores may have the same SKU', async ({ assert }) => {
    const one = await aProduct({ sku: 'SAME' })

    const other = await aProduct({ sku: 'SAME' })

    assert.notEqual(one.storeId, other.storeId)
  })

  test('A SKU keeps the spelling it was typed in', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })

    await client
      .patch(`/api/v1/products/${id}`)
      .bearerToken(await ownerOf(store))
      .json({ sku: 'Thé 1' })

    assert.equal((await Product.findOrFail(id)).sku, 'Thé 1')
  })

  for (const typed of ['bol001', 'BOL-001', 'bol – 001', 'bol 0']) {
    test(`The panel finds the SKU “BOL-001-R” by “${typed}”`, async ({ assert }) => {
      const store = await aStore()
      const { id } = await aProduct({ store_id: store.id, sku: 'BOL-001-R' })

      const { props } = await new Visitor(await ownerOf(store)).open(
        `/admin/catalog/products?q=${encodeURIComponent(typed)}`
      )

      assert.deepEqual(
        props.products.map((product: any) => product.id),
        [id]
      )
    })
  }
})
