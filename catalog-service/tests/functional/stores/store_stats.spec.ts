import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { anImage, aProduct, aReview, aStore } from '#tests/support/builders'
import { tokenOf } from '#tests/support/services'

async function ask(client: ApiClient, path: string, caller = 'store-service') {
  return client.get(`/internal/stats/stores${path}`).bearerToken(await tokenOf(caller as never))
}

test.group('The rating of a store', () => {
  test('It is the mean of all approved reviews of its products', async ({ client, assert }) => {
    const store = await aStore()
    const [one, other] = [
      await aProduct({ store_id: store.id }),
      await aProduct({ store_id: store.id }),
    ]
    for (const rating of [5, 5, 4]) await aReview(one.id, { rating })
    await aReview(other.id, { rating: 2 })
    await aReview(other.id, { rating: 1, status: 'pending' })
    const silent = randomUUID()

    const response = await ask(client, `?ids=${store.id},${silent},nonsense`)

    assert.deepEqual(response.body().data, [
      { id: store.id, rating: { average: 4, count: 4 } },
      { id: silent, rating: { average: 0, count: 0 } },
    ])
  })
})

test.group('The work of a store’s owner', () => {
  test('It counts reviews without a reply, what runs out, and whether a product has a photo', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const mine = { store_id: store.id }
    const plenty = await aProduct({ ...mine, stock: 50 })
    await aProduct({ ...mine, stock: 2 })
    const reserved = await aProduct({ ...mine, stock: 9 })
    await db.from('inventory').where('product_id', reserved.id).update({ reserved: 9 })
    await aProduct({ ...mine, stock: 1, archived_at: new Date(), is_active: false })
    await aReview(plenty.id)
    const answered = await aReview(plenty.id)
    await db
      .from('reviews')
      .where('id', (answered as { id: string }).id)
      .update({ reply: 'Merci', replied_at: new Date() })
    await aReview(plenty.id, { status: 'pending' })

    const before = await ask(client, `/${store.id}/work`)
    await anImage(plenty.id)
    const after = await ask(client, `/${store.id}/work`)

    const { scarceProducts, recentReviews, ...counts } = before.body().data
    assert.deepEqual(counts, {
      ...{ reviewsToAnswer: 1, lowStock: 1, soldOut: 1, products: 3 },
      hasProductWithPhoto: false,
    })
    assert.isTrue(after.body().data.hasProductWithPhoto)
  })

  test('It shows what is sold out before what is low, each with what is left', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const low = await aProduct({ store_id: store.id, stock: 2 })
    const out = await aProduct({ store_id: store.id, stock: 0 })
    await aProduct({ store_id: store.id, stock: 50 })
    const image = await anImage(low.id)

    const response = await ask(client, `/${store.id}/work`)

    const shown = response.body().data.scarceProducts
    assert.deepEqual(
      shown.map(({ id, available }: any) => [id, available]),
      [
        [out.id, 0],
        [low.id, 2],
      ]
    )
    assert.equal(shown[0].imageUrl, null)
    assert.include(shown[1].imageUrl, (image as any).url.replace('.webp', ''))
  })

  test('It shows the newest published reviews and whether each has its reply', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const product = await aProduct({ store_id: store.id })
    const answered = await aReview(product.id, {
      ...{ rating: 3, created_at: new Date('2026-03-01') },
    })
    await db
      .from('reviews')
      .where('id', (answered as { id: string }).id)
      .update({ reply: 'Merci', replied_at: new Date() })
    await aReview(product.id, { rating: 5, created_at: new Date('2026-03-02') })
    await aReview(product.id, { rating: 1, status: 'pending' })
    await aReview((await aProduct()).id, { rating: 2 })

    const response = await ask(client, `/${store.id}/work`)

    assert.deepEqual(
      response
        .body()
        .data.recentReviews.map(({ rating, isAnswered, product: { name } }: any) => [
          ...[rating, isAnswered, name],
        ]),
      [
        [5, false, product.name],
        [3, true, product.name],
      ]
    )
  })

  test('A hidden or archived product with a photo opens no store', async ({ client, assert }) => {
    const store = await aStore()
    const hidden = { store_id: store.id, is_active: false }
    await anImage((await aProduct(hidden)).id)
    await anImage((await aProduct({ ...hidden, archived_at: new Date() })).id)

    const response = await ask(client, `/${store.id}/work`)

    assert.isFalse(response.body().data.hasProductWithPhoto)
  })
})

test.group('Who asks for them', () => {
  for (const path of [`?ids=${randomUUID()}`, `/${randomUUID()}/work`]) {
    test(`${path.slice(0, 4)}… is store-service's alone`, async ({ client }) => {
      ;(await ask(client, path, 'order-service')).assertStatus(403)
      ;(await client.get(`/internal/stats/stores${path}`)).assertStatus(401)
    })
  }
})
