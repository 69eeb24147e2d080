import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { HttpStoreClient } from '#clients/http_store_client'
import { CachedStoreClient } from '#clients/cached_store_client'
import { StoreClient, type OwnedStore } from '#clients/store_client'
import { anotherService } from '#tests/support/another_service'

const owned = { id: randomUUID(), name: 'Dar Salma', isActive: true }
const known = {
  ...owned,
  slug: 'dar-salma',
  city: 'Fès',
  whatsappPhone: null,
  updatedAt: '2026-03-01T10:00:00.000Z',
}
const none = { status: 404, code: 'not_found' }

test.group('Asking store-service', () => {
  test('for the store of a user, who may have none', async ({ assert, cleanup }) => {
    const service = await anotherService('store-service', ({ url }) =>
      url === '/internal/owners/salma/store' ? [200, { data: owned }] : [404, none]
    )
    cleanup(() => service.stop())
    const client = new HttpStoreClient(service.client)
    assert.deepEqual(await client.findOwned('salma'), owned)
    assert.isNull(await client.findOwned('anas'))
  })

  test('for a store by its id, which may not exist', async ({ assert, cleanup }) => {
    const service = await anotherService('store-service', ({ url }) => {
      return [200, { data: url === `/internal/stores?ids=${known.id}` ? [known] : [] }]
    })
    cleanup(() => service.stop())
    const client = new HttpStoreClient(service.client)
    const trace = { requestId: 'asked-by-a-test' }
    assert.deepEqual(await client.find(known.id, trace), known)
    assert.isNull(await client.find(randomUUID()))
    assert.equal(service.requests[0]!.headers['x-request-id'], 'asked-by-a-test')
  })

  test('one that refuses or breaks is told as such, not as an owner of nothing', async ({
    assert,
    cleanup,
  }) => {
    const answers: [number, object][] = [
      [403, { status: 403, code: 'forbidden' }],
      [500, {}],
      [200, { data: { id: 'salma' } }],
    ]
    for (const answer of answers) {
      const service = await anotherService('store-service', () => answer)
      cleanup(() => service.stop())
      await assert.rejects(() => new HttpStoreClient(service.client).findOwned('salma'))
    }
  })
})

class CountingStores extends StoreClient {
  asked = 0
  constructor(private store: OwnedStore | null) {
    super()
  }

  async findOwned() {
    this.asked++
    return this.store
  }

  async find() {
    return null
  }
}

test.group('Remembering who owns which store', () => {
  test('asks once while an owner works', async ({ assert }) => {
    const stores = new CountingStores(owned)
    const remembering = new CachedStoreClient(stores)
    for (let time = 0; time < 3; time++) {
      assert.deepEqual(await remembering.findOwned('salma'), owned)
    }
    assert.equal(stores.asked, 1)
  })

  test('asks again about who owned nothing: they may just have opened one', async ({ assert }) => {
    const stores = new CountingStores(null)
    const remembering = new CachedStoreClient(stores)
    assert.isNull(await remembering.findOwned('anas'))
    assert.isNull(await remembering.findOwned('anas'))
    assert.equal(stores.asked, 2)
  })
})
