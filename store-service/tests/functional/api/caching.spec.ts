import { test } from '@japa/runner'
import env from '#start/env'
import { anOpenStore } from '#tests/support/builders'

const url = `http://${env.get('HOST')}:${env.get('PORT')}`

test.group('Caching', () => {
  test('A guest’s read carries an ETag, and 304 follows until the store changes', async ({
    assert,
  }) => {
    const { store } = await anOpenStore()
    // Without a Cache-Control of its own, fetch asks for everything anew.
    const read = (etag = '') =>
      fetch(`${url}/api/v1/stores/${store.id}`, {
        headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
      })
    const first = await read()
    assert.equal(first.headers.get('cache-control'), 'public, max-age=0, s-maxage=1')
    const etag = first.headers.get('etag')!
    assert.equal((await read(etag)).status, 304)

    await store.merge({ name: 'Dar Salma' }).save()

    const changed = await read(etag)
    assert.equal(changed.status, 200)
    assert.notEqual(changed.headers.get('etag'), etag)
  })

  test('The list of stores carries an ETag', async ({ client, assert }) => {
    const response = await client.get('/api/v1/stores')

    assert.equal(response.header('cache-control'), 'public, max-age=0, s-maxage=1')
    assert.isString(response.header('etag'))
  })

  for (const path of ['/api/v1/store-owners/me', '/api/v1/stores', '/api/v1/stores/:id']) {
    test(`What a signed-in person reads at ${path} is kept nowhere`, async ({ client, assert }) => {
      const { store, token } = await anOpenStore()

      const response = await client.get(path.replace(':id', store.id)).bearerToken(token)

      response.assertStatus(200)
      assert.equal(response.header('cache-control'), 'no-store')
    })
  }

  test('A refused read is kept nowhere', async ({ client, assert }) => {
    const response = await client.get('/api/v1/stores/nowhere')

    response.assertStatus(404)
    assert.equal(response.header('cache-control'), 'no-store')
  })
})
