import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { anImage, aProduct } from '#tests/support/builders'
import { shopper } from '#tests/support/people'
import { tokenOf } from '#tests/support/services'

test.group('Products for other services', () => {
  test('come by their ids, those not on sale flagged, unknown ones left out', async ({
    client,
    assert,
  }) => {
    const onSale = await aProduct({ stock: 4, name_ar: 'طاجين' })
    const { url } = await anImage(onSale.id)
    const hidden = await aProduct({ is_active: false })
    const closed = await aProduct({ store_is_active: false, stock: 0 })
    const ids = [onSale.id, hidden.id, closed.id, randomUUID(), 'x'].join(',')
    for (const caller of ['order-service', 'storefront'] as const) {
      const response = await client
        .get('/internal/products')
        .qs({ ids })
        .bearerToken(await tokenOf(caller))
      response.assertStatus(200)
      const byId = new Map(response.body().data.map((product: any) => [product.id, product]))
      assert.equal(byId.size, 3)
      assert.containsSubset(byId.get(onSale.id), {
        slug: onSale.slug,
        nameAr: 'طاجين',
        price: '149.00',
        storeName: 'Dar Salma',
        imageUrl: url,
        primaryImage: { url },
        rating: { average: 0, count: 0 },
        availability: { inStock: true, available: 4 },
        available: 4,
        isAvailable: true,
        isActive: true,
      })
      assert.containsSubset(byId.get(hidden.id), { isAvailable: false, isActive: false })
      assert.containsSubset(byId.get(closed.id), { isAvailable: false, available: 0 })
    }
  })

  test('are nobody else’s to ask for', async ({ client }) => {
    const path = '/internal/products'
    const qs = { ids: randomUUID() }
    ;(await client.get(path).qs(qs)).assertStatus(401)
    ;(
      await client
        .get(path)
        .qs(qs)
        .bearerToken(await shopper())
    ).assertStatus(401)
    ;(
      await client
        .get(path)
        .qs(qs)
        .bearerToken(await tokenOf('gateway'))
    ).assertStatus(403)
    const known = await tokenOf('storefront')
    ;(await client.get(path).bearerToken(known)).assertStatus(422)
    const many = Array.from({ length: 101 }, () => randomUUID()).join(',')
    ;(await client.get(path).qs({ ids: many }).bearerToken(known)).assertStatus(422)
  })
})
