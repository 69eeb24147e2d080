import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aCategoryIn, asStaff, childrenOf } from '#tests/support/categories'

test.group('Moving a category', () => {
  test('takes a place among its siblings, the others close up', async ({ client, assert }) => {
    const parent = await aCategoryIn(null)
    const [a, b, c] = await threeIn(parent)

    const moved = await asStaff(client, 'post', `/${c}/move`, { parent, position: 0 })
    moved.assertStatus(200)
    assert.deepEqual(await childrenOf(parent), [c, a, b])

    await asStaff(client, 'post', `/${c}/move`, { parent })
    assert.deepEqual(await childrenOf(parent), [a, b, c])
  })

  test('goes into another category with all below it, and keeps its slug', async ({
    client,
    assert,
  }) => {
    const [from, to] = [await aCategoryIn(null), await aCategoryIn(null)]
    const category = await aCategoryIn(from)
    const child = await aCategoryIn(category)

    const moved = await asStaff(client, 'post', `/${category}/move`, { parent: to, version: 1 })

    assert.containsSubset(moved.body().data, { slug: category, parent: to, version: 2 })
    assert.deepEqual(await childrenOf(to), [category])
    assert.deepEqual(await childrenOf(category), [child])
    assert.isEmpty(await childrenOf(from))
  })

  test('cannot lie in itself, nor below', async ({ client, assert }) => {
    const top = await aCategoryIn(null)
    const middle = await aCategoryIn(top)
    const low = await aCategoryIn(middle)

    for (const parent of [top, middle, low]) {
      const response = await asStaff(client, 'post', `/${top}/move`, { parent })
      response.assertStatus(409)
      assert.containsSubset(response.body().errors, [{ field: 'parent', rule: 'category_circle' }])
    }
    assert.isNull((await db.from('categories').where({ slug: top }).first()).parent_slug)
  })

  test('is refused where what lies below it would become too deep', async ({ client, assert }) => {
    const third = await aCategoryIn(await aCategoryIn(await aCategoryIn(null)))
    const category = await aCategoryIn(null)
    await aCategoryIn(category)

    const response = await asStaff(client, 'post', `/${category}/move`, { parent: third })

    response.assertStatus(409)
    assert.containsSubset(response.body().errors, [{ rule: 'category_depth' }])
    assert.isEmpty(await childrenOf(third))
  })

  test('of two that go into each other at once, one wins', async ({ client, assert }) => {
    const [one, other] = [await aCategoryIn(null), await aCategoryIn(null)]

    const responses = await Promise.all([
      asStaff(client, 'post', `/${one}/move`, { parent: other }),
      asStaff(client, 'post', `/${other}/move`, { parent: one }),
    ])

    assert.sameMembers(
      responses.map((response) => response.status()),
      [200, 409]
    )
  })
})

async function threeIn(parent: string): Promise<[string, string, string]> {
  const slugs = []
  for (let position = 0; position < 3; position++)
    slugs.push(await aCategoryIn(parent, { position }))
  return slugs as [string, string, string]
}
