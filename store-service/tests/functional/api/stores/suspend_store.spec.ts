import { test } from '@japa/runner'
import { anOpenStore, tokenOf } from '#tests/support/builders'
import { decisionsOf } from '#tests/support/decisions'

test.group('Suspending a store', () => {
  test('an admin closes it with a reason and opens it again', async ({ client, assert }) => {
    const { store } = await anOpenStore()
    const admin = await tokenOf({ isAdmin: true })
    const suspend = client.post(`/api/v1/stores/${store.id}/suspend`).bearerToken(admin)
    ;(await suspend.json({ reason: 'Contrefaçons' })).assertStatus(200)
    await store.refresh()
    assert.equal(store.suspensionReason, 'Contrefaçons')
    assert.isFalse(store.isActive)
    ;(await client.post(`/api/v1/stores/${store.id}/reinstate`).bearerToken(admin)).assertStatus(
      200
    )
    await store.refresh()
    assert.isNull(store.suspendedAt)
    assert.isTrue(store.isActive)
  })

  test('A store that its owner had closed is closed after it was reinstated', async ({
    client,
    assert,
  }) => {
    const { store } = await anOpenStore({ isActive: false })
    const admin = await tokenOf({ isAdmin: true })
    const suspend = () => client.post(`/api/v1/stores/${store.id}/suspend`).bearerToken(admin)
    await suspend().json({ reason: 'Contrefaçons' })
    await suspend().json({ reason: 'Contrefaçons et retards' })

    const response = await client.post(`/api/v1/stores/${store.id}/reinstate`).bearerToken(admin)

    response.assertStatus(200)
    assert.isFalse(response.body().data.isActive)
    await store.refresh()
    assert.deepEqual([store.isActive, store.suspendedAt], [false, null])
  })

  test('The history says who suspended it, why each time, and who reinstated it', async ({
    client,
    assert,
  }) => {
    const { store } = await anOpenStore()
    const admin = await tokenOf({ isAdmin: true, name: 'Nadia Admin' })
    const decide = (verb: string) =>
      client.post(`/api/v1/stores/${store.id}/${verb}`).bearerToken(admin)

    for (const reason of ['Contrefaçons', 'Contrefaçons', 'Contrefaçons et retards'])
      await decide('suspend').json({ reason })
    await decide('reinstate')
    await decide('reinstate')

    assert.deepEqual(await decisionsOf(store.id), [
      ['suspended', 'Contrefaçons', 'Nadia Admin'],
      ['suspended', 'Contrefaçons et retards', 'Nadia Admin'],
      ['reinstated', null, 'Nadia Admin'],
    ])
  })

  test('its owner and staff may not', async ({ client, assert }) => {
    const { store, token } = await anOpenStore()
    for (const who of [token, await tokenOf({ roles: ['catalog_staff', 'order_staff'] })]) {
      const response = await client
        .post(`/api/v1/stores/${store.id}/suspend`)
        .bearerToken(who)
        .json({ reason: 'x' })
      response.assertStatus(403)
    }
    await store.refresh()
    assert.isTrue(store.isActive)
  })
})
