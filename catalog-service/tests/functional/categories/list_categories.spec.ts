import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aCategory, aProduct } from '#tests/support/builders'

test.group('Categories', () => {
  test('come as a tree in their order, each with what is on sale in it and below', async ({
    client,
    assert,
  }) => {
    const [root, tapis, lampes] = ['maison', 'tapis', 'lampes'].map(
      (name) => `${name}-${randomUUID().slice(0, 8)}`
    )
    await aCategory(root, { name_fr: 'Maison', name_ar: 'البيت', name_en: 'Home' })
    await aCategory(tapis, { parent_slug: root, position: 2 })
    await aCategory(lampes, { parent_slug: root, position: 1 })
    await aProduct({ category: root })
    await aProduct({ category: tapis })
    await aProduct({ category: tapis })
    await aProduct({ category: tapis, is_active: false })
    await aProduct({ category: lampes, store_is_active: false })

    const response = await client.get('/api/v1/categories')
    response.assertStatus(200)
    const found = response.body().data.find(({ slug }: any) => slug === root)
    assert.deepEqual(found.name, { fr: 'Maison', ar: 'البيت', en: 'Home' })
    assert.equal(found.productCount, 3)
    assert.deepEqual(
      found.children.map(({ slug, productCount }: any) => [slug, productCount]),
      [
        [lampes, 0],
        [tapis, 2],
      ]
    )
  })
})
