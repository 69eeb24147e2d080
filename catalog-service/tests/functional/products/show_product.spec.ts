import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { stores } from '#tests/support/fakes'
import { admin, ownerOf, shopper, staff } from '#tests/support/people'

test.group('Looking at a product', () => {
  test('by id or by slug, with all pictures and both descriptions', async ({ client, assert }) => {
    const product = await aProduct({
      description: 'Façonné à la main.',
      description_ar: 'صنع يدوي.',
    })
    const first = await anImage(product.id)
    const third = await anImage(product.id, { is_primary: false, position: 2 })
    const second = await anImage(product.id, { is_primary: false, position: 1 })
    for (const key of [product.id, product.id.toUpperCase(), product.slug]) {
      const response = await client.get(`/api/v1/products/${key}`)
      response.assertStatus(200)
      const { data } = response.body()
      assert.equal(data.id, product.id)
      assert.equal(data.description, 'Façonné à la main.')
      assert.equal(data.descriptionAr, 'صنع يدوي.')
      assert.deepEqual(
        data.images.map(({ url }: any) => url),
        [first.url, second.url, third.url]
      )
    }
  })

  test('one that is hidden exists for its owner and staff only', async ({ client }) => {
    const store = await aStore()
    const hidden = [
      await aProduct({ store_id: store.id, is_active: false }),
      await aProduct({ store_id: store.id, is_active: false, archived_at: new Date() }),
      await aProduct({ store_id: store.id, store_is_active: false }),
    ]
    const strangers = [await shopper(), await ownerOf(await aStore())]
    const managers = [await ownerOf(store), await staff(), await admin()]
    for (const { id, slug } of hidden) {
      ;(await client.get(`/api/v1/products/${id}`)).assertStatus(404)
      for (const token of strangers) {
        ;(await client.get(`/api/v1/products/${slug}`).bearerToken(token)).assertStatus(404)
      }
      for (const token of managers) {
        const path = `/api/v1/products/${id}`
        ;(await client.get(path).bearerToken(token)).assertStatus(200)
        ;(await client.get(path).qs({ as: 'shopper' }).bearerToken(token)).assertStatus(404)
      }
    }
  })

  test('what does not exist is not found, however it is asked for', async ({ client, assert }) => {
    for (const key of [randomUUID(), 'nothing-here', '1', 'null', 'a%00b', '%27--']) {
      const response = await client.get(`/api/v1/products/${key}`)
      response.assertStatus(404)
      assert.equal(response.body().code, 'not_found')
    }
  })

  test('while store-service is away, what is on sale still shows', async ({ client, cleanup }) => {
    stores.isDown = true
    cleanup(() => void (stores.isDown = false))
    const token = await shopper()
    const onSale = await aProduct()
    const hidden = await aProduct({ is_active: false })
    ;(await client.get(`/api/v1/products/${onSale.id}`).bearerToken(token)).assertStatus(200)
    const response = await client.get(`/api/v1/products/${hidden.id}`).bearerToken(token)
    response.assertStatus(503)
  })
})
