import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { ownerOf, shopper } from '#tests/support/people'
import { aStore } from '#tests/support/builders'
import { aCategoryIn, aSlug, asStaff, childrenOf, names } from '#tests/support/categories'

test.group('Adding a category', () => {
  test('staff add categories, each as the last of its siblings', async ({ client, assert }) => {
    const parent = await aCategoryIn(null)
    const word = aSlug('lampes')

    const first = await asStaff(client, 'post', '', { parent, name: names(word) })
    const second = await asStaff(client, 'post', '', { parent, name: names(word) })

    first.assertStatus(201)
    assert.containsSubset(first.body().data, {
      ...{ slug: word, parent, name: names(word), picture: null, attributes: [], version: 1 },
    })
    const other = second.body().data.slug
    assert.match(other, new RegExp(`^${word}-\\d{4}$`))
    assert.deepEqual(await childrenOf(parent), [word, other])
  })

  test('pages with the tree are rendered anew', async ({ client, assert }) => {
    await db.from('pgboss.job').where('name', 'storefront.revalidate').delete()

    await asStaff(client, 'post', '', { name: names('Nouveau') })

    const [job] = await db.from('pgboss.job').where('name', 'storefront.revalidate')
    assert.sameMembers(job.data.tags, ['categories', 'products', 'home'])
  })

  test('a slug that a category has or had is taken', async ({ client, assert }) => {
    const category = await aCategoryIn(null)
    const renamed = aSlug()
    await asStaff(client, 'patch', `/${category}`, { slug: renamed })

    for (const slug of [category, renamed]) {
      const response = await asStaff(client, 'post', '', { slug, name: names('Autre') })
      response.assertStatus(409)
      assert.containsSubset(response.body().errors, [{ field: 'slug', rule: 'taken' }])
    }
  })

  test('a fifth level and an unknown parent are refused', async ({ client, assert }) => {
    let parent = await aCategoryIn(null)
    for (let level = 2; level <= 4; level++) parent = await aCategoryIn(parent)

    const deep = await asStaff(client, 'post', '', { parent, name: names('Trop bas') })
    const lost = await asStaff(client, 'post', '', { parent: aSlug(), name: names('Perdue') })

    deep.assertStatus(409)
    assert.containsSubset(deep.body().errors, [{ field: 'parent', rule: 'category_depth' }])
    lost.assertStatus(422)
    assert.containsSubset(lost.body().errors, [{ field: 'parent', rule: 'exists' }])
    assert.isEmpty(await childrenOf(parent))
  })

  test('three names are needed, and nothing that is no slug is one', async ({ client, assert }) => {
    const bodies = [
      {},
      { name: { fr: 'Tapis', en: 'Rugs' } },
      { name: { fr: 'Tapis', ar: '  ', en: 'Rugs' } },
      ...['Tapis', 'a--b', '../x', ''].map((slug) => ({ slug, name: names('Tapis') })),
      { name: names('Tapis'), parent: 7 },
      { name: names('x'.repeat(101)) },
    ]
    for (const body of bodies) {
      const response = await asStaff(client, 'post', '', body)
      assert.equal(response.status(), 422, JSON.stringify(body))
    }
  })

  test('owners and shoppers cannot change the tree', async ({ client }) => {
    const category = await aCategoryIn(null)
    const tokens = [await ownerOf(await aStore()), await shopper()]
    for (const token of tokens) {
      const send = [
        client.post('/api/v1/categories').json({ name: names('Tapis') }),
        client.patch(`/api/v1/categories/${category}`).json({ name: names('Tapis') }),
        client.post(`/api/v1/categories/${category}/move`).json({ parent: null }),
        client.delete(`/api/v1/categories/${category}`),
        client.delete(`/api/v1/categories/${category}/picture`),
        client.put(`/api/v1/categories/${category}/picture`).json({}),
      ]
      for (const request of send) (await request.bearerToken(token)).assertStatus(403)
    }
    ;(await client.post('/api/v1/categories').json({ name: names('Tapis') })).assertStatus(401)
  })
})
