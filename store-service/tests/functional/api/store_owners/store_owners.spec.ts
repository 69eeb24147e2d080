import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import StoreOwner from '#models/store_owner'
import { anOwner, tokenOf } from '#tests/support/builders'

const body = {
  businessName: 'Coopérative Tiznit',
  phone: '06 61-23 45 67',
  ice: '001234567000089',
  rib: null,
}

test.group('Becoming a store owner', () => {
  test('whoever is signed in may, once; phone and RIB are kept in one form', async ({
    client,
    assert,
  }) => {
    const id = randomUUID()
    const token = await tokenOf({ id })
    const rib = '230 780 1234567890123456 49'
    const response = await client
      .post('/api/v1/store-owners')
      .bearerToken(token)
      .json({ ...body, rib })
    response.assertStatus(201)
    const owner = await StoreOwner.findByOrFail('user_id', id)
    assert.equal(owner.phone, '+212661234567')
    assert.equal(owner.rib, rib.replaceAll(' ', ''))
    const again = await client.post('/api/v1/store-owners').bearerToken(token).json(body)
    again.assertStatus(409)
    assert.lengthOf(await StoreOwner.query().where('user_id', id), 1)
  })

  test('ten at once make one', async ({ client, assert }) => {
    const id = randomUUID()
    const token = await tokenOf({ id })
    const post = () => client.post('/api/v1/store-owners').bearerToken(token).json(body)
    const statuses = (await Promise.all(Array.from({ length: 10 }, post))).map((answer) =>
      answer.status()
    )
    assert.deepEqual(statuses.sort(), [201, ...Array(9).fill(409)])
  })

  test('a phone, RIB or ICE that cannot be is refused', async ({ client, assert }) => {
    const wrong = { businessName: ' ', phone: '0033612345678', ice: '12', rib: '1'.repeat(24) }
    const response = await client
      .post('/api/v1/store-owners')
      .bearerToken(await tokenOf())
      .json(wrong)
    response.assertStatus(422)
    const rules = Object.fromEntries(
      response.body().errors.map(({ field, rule }: any) => [field, rule])
    )
    assert.deepEqual(rules, {
      businessName: 'minLength',
      phone: 'phone',
      ice: 'ice',
      rib: 'rib_key',
    })
  })
})

test.group('The owner’s own row', () => {
  test('they read and change it', async ({ client, assert }) => {
    const owner = await anOwner()
    const token = await tokenOf({ id: owner.userId })
    const response = await client
      .patch('/api/v1/store-owners/me')
      .bearerToken(token)
      .json({ phone: '+212 5 22 11 22 33' })
    assert.equal(response.body().data.phone, '+212522112233')
    assert.isNull(
      (await client.get('/api/v1/store-owners/me').bearerToken(token)).body().data.storeId
    )
  })

  test('who has none is told so', async ({ client }) => {
    ;(await client.get('/api/v1/store-owners/me').bearerToken(await tokenOf())).assertStatus(404)
    ;(await client.get('/api/v1/store-owners/me')).assertStatus(401)
  })
})
