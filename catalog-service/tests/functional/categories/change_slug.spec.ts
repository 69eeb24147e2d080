import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import MoveProducts from '#jobs/move_products'
import { aProduct, aStore, manyProducts } from '#tests/support/builders'
import { aCategoryIn, aSlug, asStaff, names } from '#tests/support/categories'
import { staff } from '#tests/support/people'

const count = 250
const first = 200

/** A category with more products than one request moves, which was given another slug. */
async function aLargeCategoryRenamed(client: any) {
  const parent = await aCategoryIn(null)
  const from = await aCategoryIn(parent)
  const store = await aStore()
  await manyProducts(store.id, from, count)
  await asStaff(client, 'patch', `/${from}`, {
    attributes: [{ key: 'origin', kind: 'text', name: names('Origine') }],
  })
  const to = aSlug()
  const renamed = await asStaff(client, 'patch', `/${from}`, { slug: to })
  return { parent, from, to, store, renamed }
}

/** Does the work of the job, as a worker would. */
const work = async (category: string) =>
  (await app.container.make(MoveProducts)).handle({ category })

const productsIn = async (category: string) => {
  const [{ count: found }] = await db.from('products').where({ category }).count('* as count')
  return Number(found)
}

const rowOf = (slug: string) => db.from('categories').where({ slug }).first()

test.group('A category of many products under a new slug', () => {
  test('one request moves some of them, and a job the others', async ({ client, assert }) => {
    const { from, to, renamed } = await aLargeCategoryRenamed(client)
    const between = [await productsIn(to), await productsIn(from)]
    await work(from)

    renamed.assertStatus(200)
    assert.equal(renamed.body().data.slug, to)
    assert.deepEqual(between, [first, count - first])
    assert.deepEqual([await productsIn(to), await productsIn(from)], [count, 0])
    assert.isNull(await rowOf(from))
    assert.equal((await db.from('category_redirects').where({ slug: from }).first()).category, to)
    const jobs = await db
      .from('pgboss.job')
      .where('name', MoveProducts.queue)
      .whereRaw(`data->>'category' = ?`, [from])
    assert.lengthOf(jobs, 1)
  })

  test('until then everybody sees one category under its new slug, with all its products', async ({
    client,
    assert,
  }) => {
    const { parent, from, to, store } = await aLargeCategoryRenamed(client)
    const read = async (path: string, query: object = {}) =>
      (await client.get(`/api/v1/${path}`).qs(query)).body()

    for (const slug of [from, to]) {
      const { data, meta } = await read('products', { category: slug, perPage: 100 })
      assert.equal(meta.total, count, slug)
      assert.isTrue(data.every(({ category }: any) => category === to))
      assert.equal((await read(`categories/${slug}`)).data.slug, to)
    }
    const { meta } = await read('products', { storeId: store.id })
    assert.deepEqual(meta.facets.category, [{ value: to, count }])
    const left = await db.from('products').where({ category: from }).first()
    const { data: detail } = await read(`products/${left.id}`)
    assert.equal(detail.category, to)
    const tree = (await read('categories')).data
    const [node] = tree.find(({ slug }: any) => slug === parent).children
    assert.containsSubset(node, { slug: to, productCount: count, children: [] })
    const { data: category } = await read(`categories/${to}`)
    assert.deepEqual(
      category.attributes.map(({ key }: any) => key),
      ['origin']
    )
    const edited = await client
      .patch(`/api/v1/products/${left.id}`)
      .bearerToken(await staff())
      .json({ attributes: [{ key: 'origin', value: 'Safi' }] })
    edited.assertStatus(200)
    await work(from)
    assert.equal(await productsIn(to), count)
  })

  test('it can be renamed again meanwhile, and every slug leads to the last', async ({
    client,
    assert,
  }) => {
    const { from, to } = await aLargeCategoryRenamed(client)
    const last = aSlug()

    const again = await asStaff(client, 'patch', `/${to}`, { slug: last })
    await work(from)
    await work(to)

    again.assertStatus(200)
    assert.deepEqual([await productsIn(last), await productsIn(to)], [count, 0])
    for (const slug of [from, to]) {
      assert.isNull(await rowOf(slug))
      const found = await client.get(`/api/v1/categories/${slug}`)
      assert.equal(found.body().data.slug, last)
    }
  })

  test('the slug that it is leaving is taken until its products have gone, then free for it', async ({
    client,
    assert,
  }) => {
    const { from, to } = await aLargeCategoryRenamed(client)

    const early = await asStaff(client, 'patch', `/${to}`, { slug: from })
    await work(from)
    const late = await asStaff(client, 'patch', `/${to}`, { slug: from })
    await work(to)

    early.assertStatus(409)
    late.assertStatus(200)
    assert.equal(await productsIn(from), count)
  })

  test('it is no place for other categories while it is being left, and holds what it held', async ({
    client,
    assert,
  }) => {
    const { from, to, parent } = await aLargeCategoryRenamed(client)

    const below = await asStaff(client, 'post', '', { parent: from, name: names('Sous') })
    const removed = await asStaff(client, 'delete', `/${to}`)
    await work(from)

    below.assertStatus(422)
    removed.assertStatus(409)
    assert.containsSubset(removed.body(), { products: count, children: 0 })
    assert.equal((await rowOf(to)).parent_slug, parent)
  })

  test('a product that is put into it late is moved as well', async ({ client, assert }) => {
    const { from, to } = await aLargeCategoryRenamed(client)
    const { id } = await aProduct({ category: from })

    await work(from)

    assert.equal((await db.from('products').where({ id }).first()).category, to)
    assert.isNull(await rowOf(from))
  })

  test('its picture goes with it', async ({ client, assert }) => {
    const category = await aCategoryIn(null, {
      picture_url: '/media/catalog/photos/a-picture.webp',
      picture_width: 800,
    })
    const to = aSlug()

    await asStaff(client, 'patch', `/${category}`, { slug: to })

    assert.equal((await rowOf(to)).picture_url, '/media/catalog/photos/a-picture.webp')
    assert.isEmpty(await db.from('file_removals').where('key', 'catalog/photos/a-picture'))
    await db.from('categories').where({ slug: to }).delete()
    await db.from('file_removals').where('key', 'catalog/photos/a-picture').delete()
  })
})
