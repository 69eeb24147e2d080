import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aStore } from '#tests/support/builders'
import { aCategoryIn, aSlug, asStaff, names } from '#tests/support/categories'
import { Visitor } from '#tests/support/panel'
import { ownerOf, staff } from '#tests/support/people'

const base = '/admin/catalog/categories'

test.group('Categories in the panel', () => {
  test('staff add, rename, move and delete one', async ({ assert }) => {
    const visitor = new Visitor(await staff())
    const parent = await aCategoryIn(null)
    const slug = aSlug()
    const renamed = aSlug()

    await visitor.send('POST', base, { slug, parent, name: names('Lampes'), attributes: [] })
    await visitor.send('PATCH', `${base}/${slug}`, { slug: renamed, version: 1 })
    const old = await visitor.open(`${base}/${slug}`)
    await visitor.send('POST', `${base}/${renamed}/move`, { parent: null })

    const row = await db.from('categories').where('slug', renamed).firstOrFail()
    assert.equal(row.parent_slug, null)
    assert.equal(old.status, 302)
    await visitor.send('DELETE', `${base}/${renamed}`)
    assert.isNull(await db.from('categories').where('slug', renamed).first())
  })

  test('a category that holds something is kept, and its page says how much', async ({
    assert,
  }) => {
    const visitor = new Visitor(await staff())
    const category = await aCategoryIn(null)
    await aProduct({ category })

    await visitor.send('DELETE', `${base}/${category}`)

    assert.match((await visitor.told()).flash.error, /1/)
    assert.exists(await db.from('categories').where('slug', category).first())
  })

  test('a product’s form has the details of each category, inherited ones too', async ({
    client,
    assert,
  }) => {
    const parent = await aCategoryIn(null)
    const category = await aCategoryIn(parent)
    const attributes = [{ key: 'origin', kind: 'text', name: names('Origine') }]
    await asStaff(client, 'patch', `/${parent}`, { attributes })
    const visitor = new Visitor(await staff())

    const { props } = (await visitor.open('/admin/catalog/products/new')) as any

    assert.containsSubset(props.definitions[category], [{ key: 'origin', category: parent }])
    assert.notProperty(props.definitions, parent)
  })

  test('owners have no business there', async ({ client }) => {
    const token = await ownerOf(await aStore())
    ;(await client.get(base).bearerToken(token)).assertStatus(403)
  })
})
