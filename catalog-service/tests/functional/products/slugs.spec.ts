import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { aCategory, aProduct, aStore } from '#tests/support/builders'
import { ownerOf, staff } from '#tests/support/people'
import type { ApiClient } from '@japa/api-client'

const path = (id: string) => `/api/v1/products/${id}`

async function rename(client: ApiClient, id: string, name: string) {
  const response = await client
    .patch(path(id))
    .bearerToken(await staff())
    .json({ name })
  response.assertStatus(200)
  return response.body().data.slug as string
}

const formerSlugs = async (productId: string) =>
  (await db.from('product_slugs').where('product_id', productId)).map(({ slug }) => slug)

test.group('The slugs of a product', () => {
  test('A renamed product gets a slug of its new name, and its earlier one leads to it', async ({
    client,
    assert,
  }) => {
    const product = await aProduct({ name: 'Bol bleu' })

    const slug = await rename(client, product.id, 'Grand bol vert de Fès')

    assert.match(slug, /^grand-bol-vert-de-fes(-\d+)?$/)
    assert.deepEqual(await formerSlugs(product.id), [product.slug])
    const response = await client.get(path(product.slug))
    response.assertStatus(200)
    assert.deepEqual([response.body().data.id, response.body().data.slug], [product.id, slug])
  })

  test('No product takes the address of the export', async ({ client, assert }) => {
    const product = await aProduct()

    const slug = await rename(client, product.id, 'Export')

    assert.match(slug, /^produit-export/)
    assert.equal((await client.get(path(slug))).body().data.id, product.id)
  })

  for (const name of ['Bol bleu', 'BOL BLEU', 'Bôl bleu !']) {
    test(`The name “${name}” leaves the slug of “Bol bleu” as it is`, async ({
      client,
      assert,
    }) => {
      const product = await aProduct({ name: 'Bol bleu' })

      const slug = await rename(client, product.id, name)

      assert.equal(slug, product.slug)
      assert.isEmpty(await formerSlugs(product.id))
    })
  }

  test('A product that takes its earlier name back takes its earlier slug back', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct({ name: 'Coffre', slug: 'coffre-peint-a-la-main' })
    await rename(client, id, 'Malle peinte')

    const slug = await rename(client, id, 'Coffre peint à la main')

    assert.equal(slug, 'coffre-peint-a-la-main')
    assert.deepEqual(await formerSlugs(id), ['malle-peinte'])
  })

  test('No other product gets the earlier slug of one', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ name: 'Pouf', slug: 'pouf-en-cuir-de-fes' })
    await rename(client, id, 'Tabouret en cuir')

    const response = await client
      .post('/api/v1/products')
      .bearerToken(await ownerOf(store))
      .json({
        ...{ storeId: store.id, name: 'Pouf en cuir de Fès', description: '', price: 10 },
        ...{ category: await aCategory(), sku: 'P-1' },
      })

    response.assertStatus(201)
    assert.match(response.body().data.slug, /^pouf-en-cuir-de-fes-\d{4,}$/)
    const led = await client.get(path('pouf-en-cuir-de-fes'))
    assert.equal(led.body().data.id, id)
  })

  test('The database refuses an earlier slug of another product', async ({ client, assert }) => {
    const { id } = await aProduct({ name: 'Plat', slug: 'plat-de-safi-refuse' })
    await rename(client, id, 'Assiette')

    await assert.rejects(
      () => aProduct({ slug: 'plat-de-safi-refuse' }),
      /leads to another product/
    )
  })

  test('Two products renamed alike at once get slugs of their own', async ({ client, assert }) => {
    const products = await Promise.all([aProduct({ name: 'Un' }), aProduct({ name: 'Deux' })])
    const token = await staff()

    const responses = await Promise.all(
      products.map(({ id }) => client.patch(path(id)).bearerToken(token).json({ name: 'Jumeau' }))
    )

    assert.isTrue(responses.every((response) => [200, 409].includes(response.status())))
    const slugs = (await Product.findMany(products.map(({ id }) => id))).map(({ slug }) => slug)
    assert.equal(new Set(slugs).size, 2)
  })

  test('The earlier slugs of a deleted product end with it', async ({ client, assert }) => {
    const product = await aProduct({ name: 'Vase' })
    const token = await staff()
    await rename(client, product.id, 'Amphore')
    await client.delete(path(product.id)).bearerToken(token)

    await client.delete(`${path(product.id)}?permanent=true`).bearerToken(token)

    assert.isEmpty(await formerSlugs(product.id))
    ;(await client.get(path(product.slug))).assertStatus(404)
  })

  test('The earlier slug of a hidden product is 404 to others than its owner and staff', async ({
    client,
  }) => {
    const product = await aProduct({ name: 'Lanterne', is_active: false })
    await rename(client, product.id, 'Photophore')

    ;(await client.get(path(product.slug))).assertStatus(404)
    ;(await client.get(path(product.slug)).bearerToken(await staff())).assertStatus(200)
  })
})
