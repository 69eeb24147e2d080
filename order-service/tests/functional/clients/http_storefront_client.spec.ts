import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { HttpStorefrontClient } from '#clients/http_storefront_client'
import { aCallee, json } from '#tests/support/fakes/callee'
import { anAddress } from '#tests/support/fakes/fake_storefront'

test.group('Asking the storefront for an address', () => {
  test('keeps what an order needs of it', async ({ assert, cleanup }) => {
    const [userId, id] = [randomUUID(), randomUUID()]
    const row = { ...anAddress(), latitude: 33.57, longitude: -7.6 }
    const callee = await aCallee('storefront', (_, response) =>
      json(response, 200, { data: { id, ...row, isDefault: true, createdAt: 'now' } })
    )
    cleanup(callee.close)
    const found = await new HttpStorefrontClient(callee.client).findAddress(userId, id, {})
    assert.deepEqual(found, row)
    assert.equal(callee.heard[0].path, `/internal/addresses/${id}?userId=${userId}`)
  })

  test('one that is not theirs is none; anything else is a fault', async ({ assert, cleanup }) => {
    let status = 404
    const callee = await aCallee('storefront', (_, response) =>
      json(response, status, status === 404 ? { status, code: 'not_found' } : { data: {} })
    )
    cleanup(callee.close)
    const storefront = new HttpStorefrontClient(callee.client)
    const find = () => storefront.findAddress(randomUUID(), randomUUID(), {})
    assert.isNull(await find())
    status = 200
    await assert.rejects(find, 'upstream_failed')
  })
})
