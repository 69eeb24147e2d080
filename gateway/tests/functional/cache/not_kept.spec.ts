import { test } from '@japa/runner'
import { PUBLIC, sayPublicly, startCached } from '#tests/support/cached'
import { serviceKeys } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { createServiceTokens } from '@marketplace/shared/server/service_token'

const path = '/api/v1/products'

test.group('What is not kept', () => {
  test('A response that {$self} is asked for each time')
    .with([
      'is for one person',
      'is kept nowhere',
      'is to be confirmed each time',
      'does not say that it is public',
      'does not say how long shared caches may keep it',
      'shared caches may keep for no time',
      'sets a cookie',
      'depends on another header',
      'depends on anything',
      'was not found',
      'is a failure',
      'is too large',
      'does not tell its length',
    ])
    .run(async ({ assert, cleanup }, which) => {
      const { url, catalog } = await startCached({ cleanup }, responses[which]!, {
        cache: { ttl: 60_000, responseBytes: 100 },
      })

      const first = await send(url, path)
      const again = await send(url, path)

      assert.lengthOf(catalog.calls, 2)
      assert.deepEqual([again.status, again.text], [first.status, first.text])
    })

  test('The service itself answers who {$self}')
    .with([
      'is signed in',
      'asks with a service token',
      'wants nothing that was kept',
      'wants it confirmed',
      'wants a part of it',
    ])
    .run(async ({ assert, cleanup }, who) => {
      const { url, catalog, storefront } = await startCached({ cleanup })
      const serviceToken = await createServiceTokens('storefront', serviceKeys.storefront).sign(
        'gateway'
      )
      const headers = {
        'is signed in': { authorization: `Bearer ${await storefront.tokenFor('nadia')}` },
        'asks with a service token': { 'x-service-token': serviceToken },
        'wants nothing that was kept': { 'cache-control': 'no-cache' },
        'wants it confirmed': { 'cache-control': 'max-age=0' },
        'wants a part of it': { range: 'bytes=0-1' },
      }[who]!
      await send(url, path)
      catalog.answer(sayPublicly('second'))

      const { text } = await send(url, path, { headers: { ...headers } })

      assert.equal(text, 'second')
      assert.equal((await send(url, path)).text, 'first')
    })

  test('A path that the map does not name for it is asked for each time', async ({
    assert,
    cleanup,
  }) => {
    const { url, catalog } = await startCached({ cleanup })

    await send(url, '/api/v1/reviews')
    await send(url, '/api/v1/reviews')

    assert.lengthOf(catalog.calls, 2)
  })

  test('A guest who is over the limit is refused, whatever is kept', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await startCached({ cleanup }, undefined, { limits: { anonymous: 2 } })

    const statuses = []
    for (let time = 0; time < 3; time++) statuses.push((await send(url, path)).status)

    assert.deepEqual(statuses, [200, 200, 429])
  })
})

const say = (control: string) => sayPublicly('text', { 'cache-control': control })

const responses: Record<string, ReturnType<typeof sayPublicly>> = {
  'is for one person': say(`${PUBLIC}, private`),
  'is kept nowhere': say(`${PUBLIC}, no-store`),
  'is to be confirmed each time': say('public, no-cache, s-maxage=1'),
  'does not say that it is public': say('max-age=0, s-maxage=1'),
  'does not say how long shared caches may keep it': say('public, max-age=0'),
  'shared caches may keep for no time': say('public, s-maxage=0'),
  'sets a cookie': sayPublicly('text', { 'set-cookie': 'a=1' }),
  'depends on another header': sayPublicly('text', { vary: 'Accept-Language, Accept' }),
  'depends on anything': sayPublicly('text', { vary: '*' }),
  'was not found': sayPublicly('text', {}, 404),
  'is a failure': sayPublicly('text', {}, 500),
  'is too large': sayPublicly('x'.repeat(101)),
  'does not tell its length': (_, response) => {
    response.setHeader('cache-control', PUBLIC).write('te')
    response.end('xt')
  },
}
