import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aStore } from '#tests/support/builders'
import { aFamily, familyOf } from '#tests/support/families'
import { ownerOf, shopper, staff } from '#tests/support/people'

const sizes = [{ key: 'size', values: ['S', 'M', 'L'] }]

test.group('Families', () => {
  test('An owner adds a family with its options', async ({ client, assert }) => {
    const store = await aStore()
    const body = { storeId: store.id, name: 'Caftan', nameAr: 'قفطان', options: sizes }

    const response = await client
      .post('/api/v1/families')
      .bearerToken(await ownerOf(store))
      .json(body)

    response.assertStatus(201)
    assert.containsSubset(response.body().data, { ...body, version: 1, members: [] })
    const row = await db.from('families').where('id', response.body().data.id).firstOrFail()
    assert.deepEqual(row.options, sizes)
  })

  test('A family of somebody else’s store is refused to others', async ({ client }) => {
    const store = await aStore()
    const { id } = await aFamily([], { store_id: store.id })
    const body = { storeId: store.id, name: 'Caftan', options: sizes }

    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.post('/api/v1/families').bearerToken(token).json(body)).assertStatus(403)
      ;(await client.get(`/api/v1/families/${id}`).bearerToken(token)).assertStatus(403)
      ;(await client.patch(`/api/v1/families/${id}`).bearerToken(token).json({})).assertStatus(403)
      ;(await client.delete(`/api/v1/families/${id}`).bearerToken(token)).assertStatus(403)
    }
    ;(await client.post('/api/v1/families').json(body)).assertStatus(401)
    const unknown = client.get(`/api/v1/families/${randomUUID()}`)
    ;(await unknown.bearerToken(await staff())).assertStatus(404)
  })

  const wrong: [string, unknown, string][] = [
    ['no option', [], 'options'],
    ['a key that is no option', [{ key: 'taste', values: ['S'] }], 'options.0.key'],
    ['an option twice', [...sizes, ...sizes], 'options.1.key'],
    ['a value twice', [{ key: 'size', values: ['M', 'm'] }], 'options.0.values.1'],
    ['an option without values', [{ key: 'size', values: [] }], 'options.0.values'],
    ['a value that is too long', [{ key: 'size', values: ['x'.repeat(61)] }], 'options.0.values.0'],
    [
      'four options',
      ['size', 'colour', 'weight', 'volume'].map((key) => ({ key, values: ['1'] })),
      'options',
    ],
    ['options that are no list', { size: ['S'] }, 'options'],
  ]
  for (const [what, options, field] of wrong) {
    test(`A family with ${what} is 422 at ${field}`, async ({ client, assert }) => {
      const store = await aStore()

      const response = await client
        .post('/api/v1/families')
        .bearerToken(await ownerOf(store))
        .json({ storeId: store.id, name: 'Caftan', options })

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.isEmpty(await db.from('families').where('store_id', store.id))
    })
  }

  test('An owner renames a family and adds a value', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aFamily([{}, {}], { store_id: store.id })
    const options = [{ key: 'size', values: ['S', 'M', 'XXL'] }]

    const response = await client
      .patch(`/api/v1/families/${id}`)
      .bearerToken(await ownerOf(store))
      .json({ name: 'Caftan brodé', options, version: 1 })

    response.assertStatus(200)
    assert.containsSubset(response.body().data, { name: 'Caftan brodé', options, version: 2 })
    assert.lengthOf(response.body().data.members, 2)
  })

  test('A change of an older version is stale', async ({ client, assert }) => {
    const { id } = await aFamily()
    const change = (body: object) => async () =>
      client
        .patch(`/api/v1/families/${id}`)
        .bearerToken(await staff())
        .json(body)
    await change({ name: 'Djellaba', version: 1 })()

    const response = await change({ name: 'Gandoura', version: 1 })()

    response.assertStatus(409)
    assert.equal(response.body().version, 2)
    assert.equal((await db.from('families').where({ id }).firstOrFail()).name, 'Djellaba')
  })

  const lost: [string, object[]][] = [
    ['a value', [{ key: 'size', values: ['S', 'L'] }]],
    ['the option itself', [{ key: 'colour', values: ['S', 'M'] }]],
    ['its being the only option', [...sizes, { key: 'colour', values: ['bleu'] }]],
  ]
  for (const [what, options] of lost) {
    test(`Taking away ${what} that a member has is 409`, async ({ client, assert }) => {
      const { id, members } = await aFamily([{}, {}])

      const response = await client
        .patch(`/api/v1/families/${id}`)
        .bearerToken(await staff())
        .json({ options })

      response.assertStatus(409)
      assert.equal(response.body().errors[0].rule, 'option_in_use')
      assert.deepEqual((await familyOf(members[1]!.id)).options, { size: 'M' })
    })
  }

  test('Members of a deleted family stay, each by itself', async ({ client, assert }) => {
    const { id, members } = await aFamily([{}, {}, {}])

    const response = await client.delete(`/api/v1/families/${id}`).bearerToken(await staff())

    response.assertStatus(204)
    for (const member of members) {
      const alone = { familyId: null, options: null, isLead: true }
      assert.deepEqual(await familyOf(member.id), alone)
    }
    assert.isEmpty(await db.from('families').where({ id }))
  })
})
