import { test } from '@japa/runner'
import Store from '#models/store'
import { identity } from '#tests/support/identity'
import { aStore, anOwner, tokenOf } from '#tests/support/builders'
import { person } from '@marketplace/shared/server/testing/identity'

test.group('Opening a store', () => {
  test('an owner opens their store, active at once', async ({ client, assert }) => {
    const owner = await anOwner()
    const token = await identity.tokenFor(person({ id: owner.userId }))
    const response = await client
      .post('/api/v1/stores')
      .bearerToken(token)
      .json(aStore({ name: 'Dar Salma' }))
    response.assertStatus(201)
    assert.containsSubset(response.body().data, {
      name: 'Dar Salma',
      storeOwnerId: owner.id,
      isActive: true,
    })
    assert.match(response.body().data.slug, /^dar-salma(-\d{4})?$/)
    const stored = await Store.findByOrFail('store_owner_id', owner.id)
    assert.equal(stored.name, 'Dar Salma')
  })

  test('a second store of the same owner is a conflict and nothing is written', async ({
    client,
    assert,
  }) => {
    const owner = await anOwner()
    const token = await identity.tokenFor(person({ id: owner.userId }))
    await client.post('/api/v1/stores').bearerToken(token).json(aStore())
    const response = await client.post('/api/v1/stores').bearerToken(token).json(aStore())
    response.assertStatus(409)
    assert.equal(response.body().code, 'conflict')
    assert.include(response.body().detail, 'Atelier du Port')
    assert.lengthOf(await Store.query().where('store_owner_id', owner.id), 1)
  })

  test('of two that open at once under one name each has a slug of its own', async ({
    client,
    assert,
  }) => {
    const owners = [await anOwner(), await anOwner()]
    const tokens = await Promise.all(owners.map(({ userId }) => tokenOf({ id: userId })))
    const answers = await Promise.all(
      tokens.map((token) =>
        client
          .post('/api/v1/stores')
          .bearerToken(token)
          .json(aStore({ name: 'Jumelles' }))
      )
    )
    for (const answer of answers) answer.assertStatus(201)
    const stores = await Store.query().where('name', 'Jumelles').orderBy('slug')
    assert.equal(stores[0]!.slug, 'jumelles')
    assert.match(stores[1]!.slug, /^jumelles-\d{4}$/)
  })

  test('who is no owner may not open one', async ({ client }) => {
    const token = await identity.tokenFor(person())
    const response = await client.post('/api/v1/stores').bearerToken(token).json(aStore())
    response.assertStatus(403)
  })

  test('A store that is created with isActive false stays closed, with its Arabic texts', async ({
    client,
    assert,
  }) => {
    const owner = await anOwner()
    const token = await tokenOf({ id: owner.userId })
    const texts = { nameAr: 'دار سلمى', descriptionAr: 'سلال وقبعات' }

    const response = await client
      .post('/api/v1/stores')
      .bearerToken(token)
      .json(aStore({ ...texts, isActive: false }))

    response.assertStatus(201)
    assert.containsSubset(response.body().data, { ...texts, isActive: false, version: 1 })
    const stored = await Store.findByOrFail('store_owner_id', owner.id)
    assert.containsSubset(stored, { ...texts, isActive: false })
  })

  test('who is not signed in is asked to', async ({ client }) => {
    const response = await client.post('/api/v1/stores').json(aStore())
    response.assertStatus(401)
  })

  test('wrong fields are told one by one, in the language asked for', async ({
    client,
    assert,
  }) => {
    const owner = await anOwner()
    const token = await identity.tokenFor(person({ id: owner.userId }))
    const wrong = aStore({
      state: 'MA-13',
      latitude: '33.5',
      whatsappPhone: '0522123456',
      name: 'a\0b',
    })
    const nul = await client.post('/api/v1/stores').bearerToken(token).json(wrong)
    nul.assertStatus(422)
    assert.deepEqual(
      nul.body().errors.map(({ field }: any) => field),
      ['name']
    )
    const response = await client
      .post('/api/v1/stores')
      .bearerToken(token)
      .header('accept-language', 'ar')
      .json({ ...wrong, name: 'Dar' })
    response.assertStatus(422)
    const fields = response.body().errors.map(({ field }: any) => field)
    assert.sameMembers(fields, ['state', 'latitude', 'whatsappPhone'])
    assert.equal(response.body().title, 'بيانات غير صحيحة')
  })
})
