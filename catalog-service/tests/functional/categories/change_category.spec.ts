import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import app from '@adonisjs/core/services/app'
import LearnCategoryName from '#jobs/learn_category_name'
import { aProduct } from '#tests/support/builders'
import { aCategoryIn, aSlug, asStaff, names } from '#tests/support/categories'
import { aWord } from '#tests/support/words'

const read = (client: any, slug: string) => client.get(`/api/v1/categories/${slug}`)

test.group('Changing a category', () => {
  test('under a new slug its products go on, and every old slug leads to it', async ({
    client,
    assert,
  }) => {
    const first = await aCategoryIn(null)
    const child = await aCategoryIn(first)
    const { id } = await aProduct({ category: first })
    const [second, third] = [aSlug(), aSlug()]

    await asStaff(client, 'patch', `/${first}`, { slug: second })
    const renamed = await asStaff(client, 'patch', `/${first}`, { slug: third })

    renamed.assertStatus(200)
    for (const slug of [first, second, third]) {
      assert.equal((await read(client, slug)).body().data.slug, third)
      const listed = await client.get('/api/v1/products').qs({ category: slug })
      assert.deepEqual(
        listed.body().data.map((one: any) => [one.id, one.category]),
        [[id, third]]
      )
    }
    assert.equal((await db.from('categories').where({ slug: child }).first()).parent_slug, third)
  })

  test('a category takes its own old slug back', async ({ client, assert }) => {
    const first = await aCategoryIn(null)
    const second = aSlug()
    await asStaff(client, 'patch', `/${first}`, { slug: second })

    const back = await asStaff(client, 'patch', `/${second}`, { slug: first })

    assert.equal(back.body().data.slug, first)
    assert.deepEqual(
      (await db.from('category_redirects').where({ category: first })).map(({ slug }) => slug),
      [second]
    )
  })

  test('a change from an older version is stale', async ({ client, assert }) => {
    const category = await aCategoryIn(null)
    await asStaff(client, 'patch', `/${category}`, { name: names('Un'), version: 1 })

    const stale = await asStaff(client, 'patch', `/${category}`, {
      name: names('Deux'),
      version: 1,
    })

    stale.assertStatus(409)
    assert.equal(stale.body().version, 2)
    assert.equal((await read(client, category)).body().data.name.fr, 'Un')
  })

  test('its products are found by its new name', async ({ client, assert }) => {
    const category = await aCategoryIn(null)
    const { id } = await aProduct({ category })
    const word = aWord()

    await asStaff(client, 'patch', `/${category}`, { name: names(word) })
    const [job] = await db
      .from('pgboss.job')
      .where('name', LearnCategoryName.queue)
      .whereRaw(`data->>'category' = ?`, [category])
    await (await app.container.make(LearnCategoryName)).handle(job.data)

    const found = await client.get('/api/v1/products').qs({ q: word })
    assert.deepEqual(
      found.body().data.map((one: any) => one.id),
      [id]
    )
  })

  test('attributes replace those before, go down the tree, and raise the version once', async ({
    client,
    assert,
  }) => {
    const parent = await aCategoryIn(null)
    const child = await aCategoryIn(parent)
    const size = { key: 'size', kind: 'number', name: names('Taille'), unit: 'cm' }
    const origin = { key: 'origin', kind: 'text', name: names('Origine') }
    const choices = [{ value: 'wool', name: names('Laine') }]
    const material = { key: 'material', kind: 'choice', name: names('Matière'), choices }

    await asStaff(client, 'patch', `/${parent}`, { attributes: [size, origin] })
    const again = await asStaff(client, 'patch', `/${parent}`, { attributes: [origin, material] })
    const same = await asStaff(client, 'patch', `/${parent}`, { attributes: [origin, material] })
    await asStaff(client, 'patch', `/${child}`, {
      attributes: [{ ...origin, name: names('Village') }, size],
    })

    assert.deepEqual(
      again.body().data.attributes.map(({ key }: any) => key),
      ['origin', 'material']
    )
    assert.equal(again.body().data.version, 3)
    assert.equal(same.body().data.version, 3)
    const { attributes } = (await read(client, child)).body().data
    assert.deepEqual(
      attributes.map(({ key, name, category }: any) => [key, name.fr, category]),
      [
        ['material', 'Matière', parent],
        ['origin', 'Village', child],
        ['size', 'Taille', child],
      ]
    )
  })

  test('an attribute with a wrong kind, a choice without choices or a key twice is refused', async ({
    client,
    assert,
  }) => {
    const category = await aCategoryIn(null)
    const text = { key: 'origin', kind: 'text', name: names('Origine') }
    const wrong = [
      [{ ...text, kind: 'date' }],
      [{ ...text, kind: 'choice' }],
      [{ ...text, kind: 'choice', choices: [] }],
      [{ ...text, key: 'Origine' }],
      [text, text],
      [{ ...text, unit: 'cm' }],
      Array.from({ length: 21 }, (_, place) => ({ ...text, key: `a${place}` })),
    ]
    for (const attributes of wrong) {
      const response = await asStaff(client, 'patch', `/${category}`, { attributes })
      assert.equal(response.status(), 422, JSON.stringify(attributes).slice(0, 200))
    }
    assert.isEmpty(await db.from('category_attributes').where({ category }))
  })
})
