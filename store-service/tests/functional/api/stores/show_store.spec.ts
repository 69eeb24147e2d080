import { test } from '@japa/runner'
import { anOpenStore, tokenOf } from '#tests/support/builders'

test.group('Showing a store', () => {
  test('anyone finds it by id and by slug', async ({ client, assert }) => {
    const { store } = await anOpenStore()
    for (const key of [store.id, store.slug]) {
      const response = await client.get(`/api/v1/stores/${key}`)
      response.assertStatus(200)
      assert.equal(response.body().data.id, store.id)
      assert.equal(response.body().data.latitude, 31.5085)
    }
  })

  test('an inactive one exists for its owner and admins only', async ({ client }) => {
    const { store, token } = await anOpenStore({ isActive: false })
    const path = `/api/v1/stores/${store.id}`
    ;(await client.get(path)).assertStatus(404)
    ;(await client.get(path).bearerToken(await tokenOf())).assertStatus(404)
    ;(await client.get(path).bearerToken(token)).assertStatus(200)
    ;(await client.get(path).bearerToken(await tokenOf({ isAdmin: true }))).assertStatus(200)
  })

  for (const id of ['nowhere', 'A B', '01890000-0000-7000-8000-000000000000', '%F0%9F%92%A9']) {
    test(`${id} is not found`, async ({ client, assert }) => {
      const response = await client.get(`/api/v1/stores/${id}`)
      response.assertStatus(404)
      assert.equal(response.body().code, 'not_found')
    })
  }

  test('another method on a known path is told which are allowed', async ({ client, assert }) => {
    const response = await client.delete('/api/v1/stores/anything')
    response.assertStatus(405)
    assert.equal(response.header('allow'), 'GET, HEAD, PATCH')
  })
})
