import { test } from '@japa/runner'
import { PUBLIC, sayPublicly, startCached } from '#tests/support/cached'
import { send } from '#tests/support/send'

const path = '/api/v1/products'

test.group('A guest who has the response already', () => {
  for (const who of ['the first to ask', 'a later one'] as const) {
    test(`Whoever names its ETag gets 304 and no body: ${who}`, async ({ assert, cleanup }) => {
      const { url, catalog } = await startCached(
        { cleanup },
        sayPublicly('first', { 'etag': 'W/"one"', 'content-type': 'application/json' })
      )
      if (who === 'a later one') await send(url, path)

      const { status, headers, text } = await send(url, path, {
        headers: { 'if-none-match': '"zero", W/"one"' },
      })

      assert.deepEqual([status, text], [304, ''])
      assert.equal(headers.etag, 'W/"one"')
      assert.equal(headers['cache-control'], PUBLIC)
      assert.isString(headers['x-request-id'])
      assert.notProperty(headers, 'content-type')
      assert.lengthOf(catalog.calls, 1)
      assert.notProperty(catalog.last.headers, 'if-none-match')
    })
  }

  test('Whoever names another ETag gets the whole response', async ({ assert, cleanup }) => {
    const { url } = await startCached({ cleanup })

    const { status, text } = await send(url, path, { headers: { 'if-none-match': '"zero"' } })

    assert.deepEqual([status, text], [200, 'first'])
  })
})
