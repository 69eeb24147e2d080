import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { anOpenStore, tokenOf } from '#tests/support/builders'
import { tokensOf } from '@marketplace/shared/server/testing/service_tokens'

const as = (name: string) => tokensOf(name).sign('store-service')

test.group('Internal routes', () => {
  test('catalog and orders ask which store a user owns', async ({ client, assert }) => {
    const { store, owner } = await anOpenStore()
    const path = `/internal/owners/${owner.userId}/store`
    for (const caller of ['catalog-service', 'order-service']) {
      const response = await client.get(path).bearerToken(await as(caller))
      assert.deepEqual(response.body().data, { id: store.id, name: store.name, isActive: true })
    }
    const nobody = await client
      .get(`/internal/owners/${randomUUID()}/store`)
      .bearerToken(await as('order-service'))
    nobody.assertStatus(404)
  })

  test('they ask for stores by their ids; nonsense among them is passed over', async ({
    client,
    assert,
  }) => {
    const { store } = await anOpenStore({ isActive: false })
    const response = await client
      .get('/internal/stores')
      .qs({ ids: `${store.id},nonsense` })
      .bearerToken(await as('catalog-service'))
    assert.lengthOf(response.body().data, 1)
    assert.isFalse(response.body().data[0].isActive)
  })

  test('no one else gets in: not another app, not an admin, not without a token', async ({
    client,
  }) => {
    const path = `/internal/owners/${randomUUID()}/store`
    ;(await client.get(path).bearerToken(await as('storefront'))).assertStatus(403)
    ;(await client.get(path).bearerToken(await tokenOf({ isAdmin: true }))).assertStatus(401)
    ;(await client.get(path)).assertStatus(401)
  })
})
