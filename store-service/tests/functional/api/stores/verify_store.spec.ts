import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import type StoreOwner from '#models/store_owner'
import { anOpenStore, tokenOf } from '#tests/support/builders'
import { decisionsOf } from '#tests/support/decisions'

const numbers = { ice: '001234567000089', rib: '007810000112300000001234' }

async function aCheckableStore() {
  const made = await anOpenStore()
  await made.owner.merge(numbers).save()
  await made.owner.refresh()
  return { ...made, admin: await tokenOf({ isAdmin: true, name: 'Nadia Admin' }) }
}

const decide = (client: ApiClient, id: string, verb: string, token: string, body: object = {}) =>
  client.post(`/api/v1/stores/${id}/${verb}`).bearerToken(token).json(body)

const changeBusiness = (client: ApiClient, token: string, body: object) =>
  client.patch('/api/v1/store-owners/me').bearerToken(token).json(body)

test.group('Verifying a store', () => {
  test('An admin marks it, once, and the history says who', async ({ client, assert }) => {
    const { store, admin } = await aCheckableStore()

    const first = await decide(client, store.id, 'verify', admin)
    const again = await decide(client, store.id, 'verify', admin)

    assert.deepEqual([first.status(), again.status()], [200, 200])
    assert.isTrue(first.body().data.isVerified)
    const shown = await client.get(`/api/v1/stores/${store.id}`)
    assert.isTrue(shown.body().data.isVerified)
    assert.deepEqual(await decisionsOf(store.id), [['verified', null, 'Nadia Admin']])
  })

  for (const missing of ['ice', 'rib'] as const) {
    test(`Without the owner's ${missing} there is nothing to verify`, async ({
      client,
      assert,
    }) => {
      const { store, owner, admin } = await aCheckableStore()
      await owner.merge({ [missing]: null }).save()

      const response = await decide(client, store.id, 'verify', admin)

      response.assertStatus(409)
      assert.match(response.body().detail, /ICE/)
      await store.refresh()
      assert.isNull(store.verifiedAt)
      assert.deepEqual(await decisionsOf(store.id), [])
    })
  }

  test('Numbers that changed since they were read are not vouched for', async ({
    client,
    assert,
  }) => {
    const { store, owner, token, admin } = await aCheckableStore()
    const read = owner.version
    await changeBusiness(client, token, { rib: '000000000000000000000097' })

    const response = await decide(client, store.id, 'verify', admin, { ownerVersion: read })

    response.assertStatus(409)
    assert.equal(response.body().errors[0].rule, 'stale')
    await store.refresh()
    assert.isNull(store.verifiedAt)
  })

  for (const [field, value, keeps] of [
    ['businessName', 'Autre SARL', false],
    ['ice', '001234567000090', false],
    ['rib', '000000000000000000000097', false],
    ['rib', null, false],
    ['phone', '0522000009', true],
  ] as const) {
    test(`A verified owner who sets ${field} to ${value} ${keeps ? 'keeps' : 'loses'} the mark`, async ({
      client,
      assert,
    }) => {
      const { store, token, admin } = await aCheckableStore()
      await decide(client, store.id, 'verify', admin)

      const response = await changeBusiness(client, token, { [field]: value })

      response.assertStatus(200)
      await store.refresh()
      assert.equal(store.verifiedAt !== null, keeps)
      const types = (await decisionsOf(store.id)).map(([type]) => type)
      assert.deepEqual(types, keeps ? ['verified'] : ['verified', 'business_changed'])
    })
  }

  test('An admin takes the mark away with a reason', async ({ client, assert }) => {
    const { store, admin } = await aCheckableStore()
    await decide(client, store.id, 'verify', admin)

    const without = await decide(client, store.id, 'unverify', admin)
    const response = await decide(client, store.id, 'unverify', admin, { reason: 'RIB fermé' })

    without.assertStatus(422)
    response.assertStatus(200)
    assert.isFalse(response.body().data.isVerified)
    assert.deepEqual(await decisionsOf(store.id), [
      ['verified', null, 'Nadia Admin'],
      ['unverified', 'RIB fermé', 'Nadia Admin'],
    ])
  })

  test('Owners and staff may not', async ({ client, assert }) => {
    const { store, token } = await aCheckableStore()
    const staff = await tokenOf({ roles: ['catalog_staff', 'order_staff'] })
    for (const who of [token, staff]) {
      ;(await decide(client, store.id, 'verify', who)).assertStatus(403)
      ;(await decide(client, store.id, 'unverify', who, { reason: 'x' })).assertStatus(403)
    }
    await store.refresh()
    assert.isNull(store.verifiedAt)
  })

  test('Two admins at once, and an owner who changes the RIB meanwhile, leave one truth', async ({
    client,
    assert,
  }) => {
    for (let round = 0; round < 8; round++) {
      const { store, token, admin } = await aCheckableStore()

      await Promise.all([
        decide(client, store.id, 'verify', admin),
        decide(client, store.id, 'verify', admin),
        changeBusiness(client, token, { rib: '000000000000000000000097' }),
      ])

      await store.refresh()
      const types = (await decisionsOf(store.id)).map(([type]) => type)
      const isVerified = store.verifiedAt !== null
      assert.equal(types.at(-1) === 'verified', isVerified)
      assert.isAtMost(types.length, 3)
    }
  })
})

test.group('The database', () => {
  const refusal = /checked ICE and RIB/
  const unchecked = (owner: StoreOwner) => db.from('store_owners').where('id', owner.id)

  test('It refuses a mark without ICE and RIB', async ({ assert }) => {
    const { store } = await anOpenStore()

    await assert.rejects(
      () => db.from('stores').where('id', store.id).update({ verified_at: new Date() }),
      refusal
    )
  })

  test('It refuses another RIB under a mark', async ({ client, assert }) => {
    const { store, owner, admin } = await aCheckableStore()
    await decide(client, store.id, 'verify', admin)

    await assert.rejects(() => unchecked(owner).update({ rib: null }), refusal)
  })

  test('It keeps the history of decisions but for names and reasons that are blanked', async ({
    client,
    assert,
  }) => {
    const { store, admin } = await aCheckableStore()
    await decide(client, store.id, 'verify', admin)
    const rows = () => db.from('store_decisions').where('store_id', store.id)

    await assert.rejects(() => rows().update({ type: 'reinstated' }), /append-only/)
    await assert.rejects(() => rows().update({ actor_name: 'Nobody' }), /append-only/)
    await assert.rejects(() => rows().delete(), /append-only/)
    await rows().update({ actor_name: null })
    assert.deepEqual(await decisionsOf(store.id), [['verified', null, null]])
  })
})
