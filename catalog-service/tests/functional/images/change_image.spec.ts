import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { imagesOf } from '#tests/support/photos'

/** A product with photos a, b, c and d in that order; gives their ids. */
async function givenFourPhotos(storeId?: string) {
  const product = await aProduct(storeId ? { store_id: storeId } : {})
  for (const position of [0, 1, 2, 3]) {
    await anImage(product.id, { position, is_primary: position === 0 })
  }
  const [a, b, c, d] = (await imagesOf(product.id)).map(({ id }) => id)
  return { product, a: a!, b: b!, c: c!, d: d! }
}

const orderOf = async (productId: string) => (await imagesOf(productId)).map(({ id }) => id)

test.group('Changing a photo', () => {
  test('It gets another text, and its place stays', async ({ client, assert }) => {
    const store = await aStore()
    const { product, a, b, c, d } = await givenFourPhotos(store.id)

    const response = await client
      .patch(`/api/v1/images/${b}`)
      .bearerToken(await ownerOf(store))
      .json({ altText: 'Un bol' })

    response.assertStatus(200)
    assert.containsSubset(response.body().data, { id: b, altText: 'Un bol', position: 1 })
    assert.deepEqual(await orderOf(product.id), [a, b, c, d])
    assert.equal((await imagesOf(product.id))[1]!.alt_text, 'Un bol')
    assert.include(await tagsNaming(product.id), `product:${product.id}`)
  })

  test('{0} puts it where it says, and the first is the primary one')
    .with([
      ['Position 2', 'b', { position: 2 }, 'acbd'],
      ['Position 0', 'c', { position: 0 }, 'cabd'],
      ['A position behind the last', 'a', { position: 11 }, 'bcda'],
      ['Becoming the primary one', 'd', { isPrimary: true }, 'dabc'],
      ['Nothing', 'd', {}, 'abcd'],
    ] as const)
    .run(async ({ client, assert }, [, moved, change, expected]) => {
      const { product, ...photos } = await givenFourPhotos()

      const response = await client
        .patch(`/api/v1/images/${photos[moved]}`)
        .bearerToken(await staff())
        .json(change)

      response.assertStatus(200)
      const rows = await imagesOf(product.id)
      assert.deepEqual(
        rows.map(({ id }) => id),
        [...expected].map((name) => photos[name as 'a'])
      )
      assert.deepEqual(
        rows.map((row) => row.is_primary),
        [true, false, false, false]
      )
    })

  test('Many moves at once end in one order with one primary photo', async ({ client, assert }) => {
    const { product, ...photos } = await givenFourPhotos()
    const token = await staff()

    const responses = await Promise.all(
      Object.values(photos).flatMap((id) =>
        [0, 3].map((position) =>
          client.patch(`/api/v1/images/${id}`).bearerToken(token).json({ position })
        )
      )
    )

    for (const response of responses) response.assertStatus(200)
    const rows = await imagesOf(product.id)
    assert.deepEqual(
      rows.map(({ position, is_primary: isPrimary }) => [position, isPrimary]),
      [
        [0, true],
        [1, false],
        [2, false],
        [3, false],
      ]
    )
  })

  test('The primary photo cannot stop being it by itself', async ({ client, assert }) => {
    const { a, b } = await givenFourPhotos()
    const change = async (id: string) =>
      client
        .patch(`/api/v1/images/${id}`)
        .bearerToken(await staff())
        .json({ isPrimary: false })

    const refused = await change(a)
    refused.assertStatus(409)
    assert.equal(refused.body().errors[0].rule, 'primary_image_needed')
    ;(await change(b)).assertStatus(200)
  })

  test('What is wrong is told, and what is not theirs strangers do not change', async ({
    client,
    assert,
  }) => {
    const { product, a, b } = await givenFourPhotos()
    const patch = (id: string) => client.patch(`/api/v1/images/${id}`)
    const token = await staff()
    for (const [field, value] of [
      ['position', -1],
      ['position', 12],
      ['position', '1'],
      ['isPrimary', 'true'],
      ['altText', null],
      ['altText', 'a\nb'],
    ] as const) {
      const response = await patch(b)
        .bearerToken(token)
        .json({ [field]: value })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    }

    ;(await patch(b).json({ position: 0 })).assertStatus(401)
    for (const stranger of [await shopper(), await ownerOf(await aStore())]) {
      ;(await patch(b).bearerToken(stranger).json({ position: 0 })).assertStatus(403)
    }
    ;(await patch(randomUUID()).bearerToken(token).json({})).assertStatus(404)
    ;(await patch('x').bearerToken(token).json({})).assertStatus(404)
    assert.equal((await imagesOf(product.id))[0]!.id, a)
  })

  test('The database refuses a product whose first photo is not its primary one', async ({
    assert,
  }) => {
    const { product } = await givenFourPhotos()
    const images = () => db.from('images').where('product_id', product.id)

    await assert.rejects(
      () => images().where('position', 0).update({ is_primary: false }),
      /primary/
    )
    await assert.rejects(() => images().where('position', 0).delete(), /primary/)
    await assert.rejects(() => images().where('position', 3).update({ position: 1 }), /place/)
    await assert.rejects(() => images().where('position', 3).update({ position: 12 }), /place/)
    assert.lengthOf(await imagesOf(product.id), 4)
  })
})
