import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aStore } from '#tests/support/builders'
import { aCategoryIn, asStaff, names } from '#tests/support/categories'
import { ownerOf } from '#tests/support/people'

const wool = { value: 'wool', name: { fr: 'Laine', ar: 'صوف', en: 'Wool' } }
const definitions = [
  { key: 'material', kind: 'choice', name: names('Matière'), choices: [wool] },
  { key: 'length', kind: 'number', name: names('Longueur'), unit: 'cm' },
  { key: 'origin', kind: 'text', name: names('Origine') },
]

test.group('What a product says of itself', () => {
  test('is shown in the order of its category, with names in three languages', async ({
    client,
    assert,
  }) => {
    const { category, storeId, token } = await aDescribedCategory(client)

    const made = await client
      .post('/api/v1/products')
      .bearerToken(token)
      .json({
        ...{ storeId, category, name: 'Tapis', description: '', price: '900', sku: 'T-1' },
        attributes: [
          { key: 'origin', value: ' Azilal ' },
          { key: 'length', value: 180.5 },
          { key: 'material', value: 'Laine' },
        ],
      })

    made.assertStatus(201)
    const [material, length, origin] = made.body().data.attributes
    assert.deepEqual(material, {
      ...{ key: 'material', name: names('Matière'), unit: null },
      ...{ value: 'wool', valueName: wool.name },
    })
    assert.containsSubset(length, { value: 180.5, unit: 'cm', valueName: null })
    assert.equal(origin.value, 'Azilal')
    const { attributes } = await db.from('products').where('id', made.body().data.id).firstOrFail()
    assert.deepEqual(attributes, { material: 'wool', length: 180.5, origin: 'Azilal' })
  })

  test('a change replaces all of it and raises the version', async ({ client, assert }) => {
    const { category, storeId, token } = await aDescribedCategory(client)
    const attributes = { material: 'wool', old: 'kept' }
    const { id } = await aProduct({ category, store_id: storeId, attributes })

    const change = (body: object) =>
      client.patch(`/api/v1/products/${id}`).bearerToken(token).json(body)
    const changed = await change({ attributes: [{ key: 'length', value: '١٢٠' }], version: 1 })
    const stale = await change({ attributes: [], version: 1 })

    assert.equal(changed.body().data.version, 2)
    assert.deepEqual(
      changed.body().data.attributes.map(({ key, value }: any) => [key, value]),
      [['length', 120]]
    )
    stale.assertStatus(409)
    const row = await db.from('products').where({ id }).firstOrFail()
    assert.deepEqual(row.attributes, { old: 'kept', length: 120 })
  })

  test('a key or value that its category does not have is refused where it stands', async ({
    client,
    assert,
  }) => {
    const { category, storeId, token } = await aDescribedCategory(client)
    const { id } = await aProduct({ category, store_id: storeId })
    const cases: [object, string, string][] = [
      [{ key: 'weight', value: 'x' }, 'attributes.0.key', 'exists'],
      [{ key: 'material', value: 'plastic' }, 'attributes.0.value', 'enum'],
      [{ key: 'length', value: 'long' }, 'attributes.0.value', 'number'],
      [{ key: 'length', value: 1e300 }, 'attributes.0.value', 'number'],
    ]
    for (const [attribute, field, rule] of cases) {
      const response = await client
        .patch(`/api/v1/products/${id}`)
        .bearerToken(token)
        .json({ attributes: [attribute] })
      response.assertStatus(422)
      assert.containsSubset(response.body().errors, [{ field, rule }])
    }
    for (const attributes of [null, 'x', [{ key: 'origin' }], [{ key: 'origin', value: ['a'] }]]) {
      const response = await client
        .patch(`/api/v1/products/${id}`)
        .bearerToken(token)
        .json({ attributes })
      response.assertStatus(422)
    }
    assert.deepEqual((await db.from('products').where({ id }).firstOrFail()).attributes, {})
  })

  test('the database refuses what is no attribute', async ({ assert }) => {
    const { id } = await aProduct()
    for (const wrong of [{ Key: 'x' }, { key: '' }, { key: ['x'] }, { key: null }, []]) {
      await assert.rejects(
        () =>
          db
            .from('products')
            .where({ id })
            .update({ attributes: JSON.stringify(wrong) }),
        /products_attributes/
      )
    }
  })
})

async function aDescribedCategory(client: any) {
  const category = await aCategoryIn(null)
  await asStaff(client, 'patch', `/${category}`, { attributes: definitions })
  const store = await aStore()
  return { category, storeId: store.id, token: await ownerOf(store) }
}
