import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import Store from '#models/store'
import { aStore, anOpenStore, anOwner, tokenOf } from '#tests/support/builders'
import { jobsOf } from '#tests/support/jobs'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'

const as = (name: string) => tokensOf(name).sign('store-service')

const deletedAt = '2026-11-20T10:00:00.000Z'

async function obligationsOf(client: ApiClient, userId: string) {
  const path = `/internal/users/${userId}/obligations`
  return client.get(path).bearerToken(await as('storefront'))
}

async function tellDeleted(client: ApiClient, id: string) {
  const request = client.post('/internal/events/users').bearerToken(await as('storefront'))
  return request.json({ id, deletedAt })
}

test.group('What stands in the way of deleting an account', () => {
  for (const isActive of [true, false]) {
    test(`A person’s ${isActive ? 'open' : 'closed'} store is named`, async ({
      client,
      assert,
    }) => {
      const { store, owner } = await anOpenStore({ isActive })

      const response = await obligationsOf(client, owner.userId)

      const { id, name } = store
      assert.deepEqual(response.body().data, { store: { id, name, isActive } })
    })
  }

  test('A person without a store has none', async ({ client, assert }) => {
    const owner = await anOwner()

    for (const userId of [owner.userId, randomUUID()]) {
      const response = await obligationsOf(client, userId)

      assert.deepEqual(response.body().data, { store: null })
    }
  })

  test('Only the storefront may ask or tell', async ({ client }) => {
    for (const caller of ['catalog-service', 'order-service', 'gateway']) {
      const token = await as(caller)
      const path = `/internal/users/${randomUUID()}/obligations`
      ;(await client.get(path).bearerToken(token)).assertStatus(403)
      const event = client.post('/internal/events/users').bearerToken(token)
      ;(await event.json({ id: randomUUID(), deletedAt })).assertStatus(403)
    }
  })
})

test.group('A deleted account', () => {
  test('Its store closes, phones and RIB are blanked, name and ICE stay', async ({
    client,
    assert,
  }) => {
    const { store, owner } = await anOpenStore({ whatsappPhone: '+212600000001' })
    const rib = '230780123456789012345649'
    await owner.merge({ ice: '001234567000089', rib }).save()

    const response = await tellDeleted(client, owner.userId)

    response.assertStatus(200)
    await owner.refresh()
    await store.refresh()
    assert.containsSubset(owner, {
      businessName: 'Atelier du Port',
      ice: '001234567000089',
      phone: null,
      rib: null,
    })
    assert.containsSubset(store, { isActive: false, whatsappPhone: null })
    assert.deepInclude(await jobsOf('stores.publish'), { storeId: store.id })
  })

  test('Its token is refused from then on', async ({ client }) => {
    const { owner, token } = await anOpenStore()
    await tellDeleted(client, owner.userId)

    const response = await client.get('/api/v1/store-owners/me').bearerToken(token)

    response.assertStatus(401)
  })

  test('Hearing it twice changes nothing more', async ({ client, assert }) => {
    const { store, owner } = await anOpenStore()
    await tellDeleted(client, owner.userId)
    await store.refresh()
    const { version } = store

    const response = await tellDeleted(client, owner.userId)

    response.assertStatus(200)
    await store.refresh()
    assert.equal(store.version, version)
  })

  test('A person without a business is remembered too', async ({ client, assert }) => {
    const id = randomUUID()

    await tellDeleted(client, id)

    const { rows } = await db.rawQuery('select from deleted_users where user_id = ?', [id])
    assert.lengthOf(rows, 1)
  })

  test('Its suspended store stays suspended and nobody reinstates it', async ({
    client,
    assert,
  }) => {
    const { store, owner } = await anOpenStore()
    const admin = await tokenOf({ isAdmin: true })
    const path = `/api/v1/stores/${store.id}`
    await client.post(`${path}/suspend`).bearerToken(admin).json({ reason: 'Contrefaçons' })
    await tellDeleted(client, owner.userId)

    const response = await client
      .post(`${path}/reinstate`)
      .bearerToken(admin)
      .header('accept-language', 'en')

    response.assertStatus(409)
    assert.equal(response.body().code, 'invalid_transition')
    assert.match(response.body().detail, /deleted their account/)
    await store.refresh()
    assert.isFalse(store.isActive)
    assert.equal(store.suspensionReason, 'Contrefaçons')
  })

  test('Its store is opened by no admin', async ({ client, assert }) => {
    const { store, owner } = await anOpenStore()
    const admin = await tokenOf({ isAdmin: true })
    await tellDeleted(client, owner.userId)

    const response = await client
      .patch(`/api/v1/stores/${store.id}`)
      .bearerToken(admin)
      .json({ isActive: true })

    response.assertStatus(409)
    await store.refresh()
    assert.isFalse(store.isActive)
  })

  test('The database itself lets no store of theirs be open', async ({ client, assert }) => {
    const { store, owner } = await anOpenStore()
    await tellDeleted(client, owner.userId)

    const open = () => db.rawQuery('update stores set is_active = true where id = ?', [store.id])

    await assert.rejects(open, /deleted their account/)
  })

  test('A store that opens while the account is being deleted does not stay open', async ({
    client,
    assert,
  }) => {
    const owners = await Promise.all(Array.from({ length: 8 }, () => anOwner()))

    await Promise.all(
      owners.map(async ({ userId }) => {
        const token = await tokenOf({ id: userId })
        const opening = client.post('/api/v1/stores').bearerToken(token).json(aStore())
        const [, told] = await Promise.all([opening, tellDeleted(client, userId)])
        told.assertStatus(200)
      })
    )

    const ids = owners.map(({ id }) => id)
    const open = await Store.query().whereIn('store_owner_id', ids).where('is_active', true)
    assert.isEmpty(open)
  })

  for (const body of [{}, { id: 'x', deletedAt }, { id: randomUUID(), deletedAt: 'yesterday' }]) {
    test(`The event ${JSON.stringify(body).slice(0, 24)} is refused`, async ({ client }) => {
      const request = client.post('/internal/events/users').bearerToken(await as('storefront'))

      ;(await request.json(body)).assertStatus(422)
    })
  }
})
