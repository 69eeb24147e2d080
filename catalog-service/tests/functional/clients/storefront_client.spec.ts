import { test } from '@japa/runner'
import { HttpStorefrontClient } from '#clients/http_storefront_client'
import { anotherService } from '#tests/support/another_service'

test.group('Telling the storefront', () => {
  test('which pages are stale, again where it was away for a moment', async ({
    assert,
    cleanup,
  }) => {
    let calls = 0
    const service = await anotherService('storefront', () => {
      calls++
      return calls === 1 ? [503, {}] : [200, { data: { tags: [] } }]
    })
    cleanup(() => service.stop())
    await new HttpStorefrontClient(service.client).revalidate(['home', 'product:1'])
    assert.equal(calls, 2)
    const { method, url, body } = service.requests[1]!
    assert.deepEqual([method, url], ['POST', '/internal/revalidate'])
    assert.deepEqual(body, { tags: ['home', 'product:1'] })
  })
})
