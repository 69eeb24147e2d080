import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { anOpenStore, tokenOf } from '#tests/support/builders'

const change = (client: ApiClient, id: string, token: string, body: object) =>
  client.patch(`/api/v1/stores/${id}`).bearerToken(token).json(body)

test.group('The version of a store', () => {
  test('A change raises the version by one and the response carries it', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore()

    const response = await change(client, store.id, token, { name: 'Dar Mogador', version: 1 })

    assert.equal(response.body().data.version, 2)
    await store.refresh()
    assert.equal(store.version, 2)
  })

  test('A change that changes nothing keeps the version', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()

    await change(client, store.id, token, { name: store.name, version: 1 })

    await store.refresh()
    assert.equal(store.version, 1)
  })

  test('A stale version gets 409 with the current one, and nothing is saved', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore()
    await change(client, store.id, token, { city: 'Safi' })

    const response = await change(client, store.id, token, { name: 'Vieux', version: 1 })

    response.assertStatus(409)
    assert.containsSubset(response.body(), {
      code: 'conflict',
      version: 2,
      errors: [{ field: 'version', rule: 'stale' }],
    })
    await store.refresh()
    assert.containsSubset(store, { name: 'Atelier du Port', city: 'Safi', version: 2 })
  })

  test('Of two forms read at once the second one saved gets 409', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()

    const responses = await Promise.all(
      ['Un', 'Deux'].map((name) => change(client, store.id, token, { name, version: 1 }))
    )

    assert.sameMembers(
      responses.map((response) => response.status()),
      [200, 409]
    )
    await store.refresh()
    assert.equal(store.version, 2)
  })

  test('A suspension raises the version, so that a form opened before it is refused', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore()
    const admin = await tokenOf({ isAdmin: true })
    const suspend = client.post(`/api/v1/stores/${store.id}/suspend`).bearerToken(admin)
    ;(await suspend.json({ reason: 'Contrefaçons', version: 1 })).assertStatus(200)

    const response = await change(client, store.id, token, { isActive: true, version: 1 })

    response.assertStatus(409)
    await store.refresh()
    assert.isFalse(store.isActive)
    assert.equal(store.suspensionReason, 'Contrefaçons')
  })

  test('A suspension of a store that has changed since it was read gets 409', async ({
    client,
    assert,
  }) => {
    const { store, token } = await anOpenStore()
    await change(client, store.id, token, { name: 'Corrigé' })
    const admin = await tokenOf({ isAdmin: true })

    const response = await client
      .post(`/api/v1/stores/${store.id}/suspend`)
      .bearerToken(admin)
      .json({ reason: 'Contrefaçons', version: 1 })

    response.assertStatus(409)
    await store.refresh()
    assert.isTrue(store.isActive)
  })

  for (const version of [0, '1', 1.5, 2_147_483_648]) {
    test(`The version ${JSON.stringify(version)} is refused`, async ({ client, assert }) => {
      const { store, token } = await anOpenStore()

      const response = await change(client, store.id, token, { name: 'Neuf', version })

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, 'version')
    })
  }
})
