import { test } from '@japa/runner'
import { sayPublicly, startCached } from '#tests/support/cached'
import { send, until } from '#tests/support/send'

const path = '/api/v1/products?perPage=2'

test.group('What guests read is kept', () => {
  test('A guest who asks again is answered without the service, byte for byte', async ({
    assert,
    cleanup,
  }) => {
    const { url, catalog } = await startCached({ cleanup }, sayPublicly('{"name":"é"}'))

    const first = await send(url, path)
    const again = await send(url, path)

    assert.lengthOf(catalog.calls, 1)
    assert.deepEqual([again.status, again.text], [first.status, first.text])
    const { 'x-request-id': firstId, 'ratelimit-remaining': left, ...headers } = first.headers
    const { 'x-request-id': id, 'ratelimit-remaining': leftNow, ...sameHeaders } = again.headers
    assert.deepEqual(sameHeaders, headers)
    assert.notEqual(id, firstId)
    assert.equal(Number(leftNow), Number(left) - 1)
  })

  test('Once its time is over the service is asked again', async ({ assert, cleanup }) => {
    const { url, catalog } = await startCached({ cleanup }, sayPublicly('first'), {
      cache: { ttl: 20 },
    })
    await send(url, path)
    catalog.answer(sayPublicly('second'))

    await until(async () => (await send(url, path)).text === 'second')

    assert.isAtLeast(catalog.calls.length, 2)
  })

  test('Each language is kept for itself, however it is asked for', async ({ assert, cleanup }) => {
    const { url, catalog } = await startCached({ cleanup }, (request, response) => {
      const asked = request.headers['accept-language']!
      sayPublicly(asked, { vary: 'Accept-Language, Authorization' })(request, response)
    })
    const ask = async (language: string) =>
      (await send(url, path, { headers: { 'accept-language': language } })).text

    const texts = [await ask('ar-MA,ar;q=0.9'), await ask('ar'), await ask('en'), await ask('de')]

    assert.deepEqual(texts, ['ar', 'ar', 'en', 'fr'])
    assert.lengthOf(catalog.calls, 3)
  })

  test('Each address is kept for itself, its query included', async ({ assert, cleanup }) => {
    const { url, catalog } = await startCached({ cleanup })

    for (const each of ['/api/v1/products', '/api/v1/products/a', '/api/v1/products?page=2']) {
      await send(url, each)
    }

    assert.lengthOf(catalog.calls, 3)
  })

  test('Pages of other origins may read a kept response as well', async ({ assert, cleanup }) => {
    const { url, catalog } = await startCached({ cleanup }, undefined, {
      corsOrigins: ['https://app.example.test'],
    })
    const plain = await send(url, path)

    const { headers } = await send(url, path, { headers: { origin: 'https://app.example.test' } })

    assert.lengthOf(catalog.calls, 1)
    assert.equal(headers['access-control-allow-origin'], 'https://app.example.test')
    assert.notProperty(plain.headers, 'access-control-allow-origin')
  })

  test('What a guest sends beside the language never reaches what others are given', async ({
    assert,
    cleanup,
  }) => {
    const { url, catalog } = await startCached({ cleanup })

    await send(url, path, { headers: { 'x-theme': 'dark', 'accept': 'text/html' } })

    assert.notProperty(catalog.last.headers, 'x-theme')
    assert.equal(catalog.last.headers.accept, 'application/json')
  })
})
