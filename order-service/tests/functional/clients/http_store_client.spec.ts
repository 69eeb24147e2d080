import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { HttpStoreClient } from '#clients/http_store_client'
import { aCallee, json } from '#tests/support/fakes/callee'

test.group('Asking who owns a store', () => {
  test('is asked once for a while, also where the answer is nobody', async ({
    assert,
    cleanup,
  }) => {
    const [owner, shopper] = [randomUUID(), randomUUID()]
    const store = { id: randomUUID(), name: 'Dar Salma', isActive: true }
    const callee = await aCallee('store-service', ({ path }, response) => {
      if (path.includes(owner)) json(response, 200, { data: store })
      else json(response, 404, { status: 404, code: 'not_found' })
    })
    cleanup(callee.close)
    const stores = new HttpStoreClient(callee.client)
    for (let time = 0; time < 3; time++) {
      assert.deepEqual(await stores.findOwnedStore(owner), store)
      assert.isNull(await stores.findOwnedStore(shopper))
    }
    assert.deepEqual(
      callee.heard.map(({ path }) => path),
      [`/internal/owners/${owner}/store`, `/internal/owners/${shopper}/store`]
    )
  })
})
