import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct, aStore } from '#tests/support/builders'
import { aFamily, familyOf, leadsOf } from '#tests/support/families'
import { ownerOf, shopper, staff } from '#tests/support/people'

const path = ({ id }: { id: string }) => `/api/v1/products/${id}/family`

test.group('Joining a family', () => {
  test('A product joins a family of its store with its options', async ({ client, assert }) => {
    const store = await aStore()
    const family = await aFamily([{ price: '200.00' }], { store_id: store.id })
    const product = await aProduct({ store_id: store.id, price: '120.00' })

    const response = await client
      .put(path(product))
      .bearerToken(await ownerOf(store))
      .json({ familyId: family.id, options: { size: 'm' }, version: 1 })

    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      version: 2,
      family: {
        id: family.id,
        name: 'Caftan',
        priceFrom: '120.00',
        members: 2,
        options: [{ key: 'size', values: ['S', 'M'] }],
      },
    })
    const joined = { familyId: family.id, options: { size: 'M' }, isLead: true }
    assert.deepEqual(await familyOf(product.id), joined)
    assert.deepEqual(await leadsOf(family.id), [product.id])
  })

  test('A product that moves leaves the other family with a lead', async ({ client, assert }) => {
    const store = await aStore()
    const [from, to] = [
      await aFamily([{}, {}], { store_id: store.id }),
      await aFamily([], { store_id: store.id }),
    ]
    const [product, other] = from.members

    const response = await client
      .put(path(product!))
      .bearerToken(await ownerOf(store))
      .json({ familyId: to.id, options: { size: 'XL' } })

    response.assertStatus(200)
    assert.deepEqual(await leadsOf(from.id), [other!.id])
    assert.deepEqual(await leadsOf(to.id), [product!.id])
  })

  test('A product leaves its family, also twice', async ({ client, assert }) => {
    const { id, members } = await aFamily([{}, {}])
    const leave = async () => client.delete(path(members[0]!)).bearerToken(await staff())

    ;(await leave()).assertStatus(204)
    ;(await leave()).assertStatus(204)

    const alone = { familyId: null, options: null, isLead: true }
    assert.deepEqual(await familyOf(members[0]!.id), alone)
    assert.deepEqual(await leadsOf(id), [members[1]!.id])
  })

  test('Options of another member are 409', async ({ client, assert }) => {
    const family = await aFamily([{}])
    const product = await aProduct({ store_id: family.storeId })

    const response = await client
      .put(path(product))
      .bearerToken(await staff())
      .json({ familyId: family.id, options: { size: 'S' } })

    response.assertStatus(409)
    assert.equal(response.body().errors[0].rule, 'options_taken')
    assert.isNull((await familyOf(product.id)).familyId)
  })

  test('The 101st member is 409', async ({ client, assert }) => {
    const values = Array.from({ length: 100 }, (_, at) => `taille${at}x`)
    const options = [
      { key: 'size' as const, values },
      { key: 'colour' as const, values: ['bleu', 'noir'] },
    ]
    const family = await aFamily([], { options })
    for (const size of values) {
      const chosen = JSON.stringify({ size, colour: 'bleu' })
      await aProduct({ store_id: family.storeId, family_id: family.id, options: chosen, stock: 0 })
    }
    const product = await aProduct({ store_id: family.storeId })

    const response = await client
      .put(path(product))
      .bearerToken(await staff())
      .json({ familyId: family.id, options: { size: 'taille1x', colour: 'noir' } })

    response.assertStatus(409)
    assert.isNull((await familyOf(product.id)).familyId)
  })

  const wrong: [string, object, string][] = [
    ['a value that the family lacks', { size: 'XXS' }, 'options.size'],
    ['no value', {}, 'options.size'],
    ['an option that the family lacks', { size: 'M', colour: 'bleu' }, 'options.colour'],
  ]
  for (const [what, options, field] of wrong) {
    test(`With ${what} it is 422 at ${field}`, async ({ client, assert }) => {
      const family = await aFamily()
      const product = await aProduct({ store_id: family.storeId })

      const response = await client
        .put(path(product))
        .bearerToken(await staff())
        .json({ familyId: family.id, options })

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
      assert.isNull((await familyOf(product.id)).familyId)
    })
  }

  test('An unknown family and one of another store are 422', async ({ client, assert }) => {
    const product = await aProduct()
    const { id: foreign } = await aFamily()
    for (const familyId of [randomUUID(), foreign]) {
      const response = await client
        .put(path(product))
        .bearerToken(await staff())
        .json({ familyId, options: { size: 'M' } })

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, 'familyId')
    }
  })

  test('Somebody else’s product is refused', async ({ client }) => {
    const family = await aFamily([{}])
    const [member] = family.members
    const body = { familyId: family.id, options: { size: 'M' } }
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.put(path(member!)).bearerToken(token).json(body)).assertStatus(403)
      ;(await client.delete(path(member!)).bearerToken(token)).assertStatus(403)
    }
  })

  test('A product that changed since it was read is stale', async ({ client }) => {
    const family = await aFamily()
    const product = await aProduct({ store_id: family.storeId })
    const token = await staff()
    await client.patch(`/api/v1/products/${product.id}`).bearerToken(token).json({ price: '1.00' })

    const response = await client
      .put(path(product))
      .bearerToken(token)
      .json({ familyId: family.id, options: { size: 'M' }, version: 1 })

    response.assertStatus(409)
  })
})
