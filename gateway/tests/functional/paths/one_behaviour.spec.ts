import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

/** One path of each app behind the gateway. */
const paths = ['/api/v1/addresses', '/api/v1/stores', '/api/v1/products', '/api/v1/orders']

const JSON_TYPE = { 'content-type': 'application/json' }

async function startAll(context: Cleanup) {
  const service = await startUpstream(context)
  const { url, storefront } = await startGateway(context, {
    services: {
      'store-service': [service.url],
      'catalog-service': [service.url],
      'order-service': [service.url],
    },
  })
  const calls = () => [...service.calls, ...storefront.apiCalls]
  return { url, calls }
}

test.group('Every app behind the gateway takes the same', () => {
  test('A body in {0} is a 415 that says what is taken')
    .with([['gzip'], ['br'], ['deflate'], ['zstd'], ['nonsense'], ['gzip, br'], ['identity, gzip']])
    .run(async ({ assert, cleanup }, [coding]) => {
      const { url, calls } = await startAll({ cleanup })
      const headers = { ...JSON_TYPE, 'content-encoding': coding }

      for (const path of paths) {
        const response = await send(url, path, { method: 'POST', headers, body: gzipSync('{}') })

        assert.equal(response.status, 415)
        assert.equal(response.json().code, 'unsupported_media_type')
        assert.equal(response.headers['accept-encoding'], 'identity')
      }
      assert.isEmpty(calls())
    })

  test('A body as it is passes, with the coding {0} or none')
    .with([['identity'], ['Identity']])
    .run(async ({ assert, cleanup }, [coding]) => {
      const { url } = await startAll({ cleanup })
      const headers = { ...JSON_TYPE, 'content-encoding': coding }

      for (const path of paths) {
        const response = await send(url, path, { method: 'POST', headers, body: '{}' })

        assert.equal(response.status, 200)
      }
    })

  test('JSON declared as {0} is a {1}')
    .with([
      ['iso-8859-1', 415],
      ['"latin1"', 415],
      ['utf-16', 415],
      ['utf-8', 200],
      ['"UTF-8"', 200],
    ] as const)
    .run(async ({ assert, cleanup }, [charset, status]) => {
      const { url } = await startAll({ cleanup })
      const headers = { 'content-type': `application/json; charset=${charset}` }

      for (const path of paths) {
        const response = await send(url, path, { method: 'POST', headers, body: '{}' })

        assert.equal(response.status, status)
      }
    })

  test('A body with {0} is a 400')
    .with([
      ['a stray byte', Buffer.from([0x7b, 0xff, 0x7d])],
      ['latin-1 letters', Buffer.from('{"name":"Thé"}', 'latin1')],
      ['a character that is cut at its end', Buffer.from('{"name":"é').subarray(0, 10)],
      ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
    ] as [string, Buffer][])
    .run(async ({ assert, cleanup }, [, body]) => {
      const { url } = await startAll({ cleanup })

      for (const path of paths) {
        const response = await send(url, path, { method: 'POST', headers: JSON_TYPE, body })

        assert.equal(response.status, 400)
        assert.equal(response.json().code, 'malformed_request')
      }
    })

  test('Letters that are cut between two pieces of a body arrive whole', async ({
    assert,
    cleanup,
  }) => {
    const text = JSON.stringify({ name: 'أركان 🫖 thé '.repeat(20_000) })
    const stores = await startUpstream({ cleanup }, (request, response) => {
      const pieces: Buffer[] = []
      request
        .on('data', (piece) => pieces.push(piece))
        .on('end', () => response.end(String(Buffer.concat(pieces).toString() === text)))
    })
    const { url } = await startGateway({ cleanup }, { services: { 'store-service': [stores.url] } })

    const response = await send(url, '/api/v1/stores', {
      method: 'POST',
      headers: JSON_TYPE,
      body: text,
    })

    assert.equal(response.text, 'true')
  })

  test('A query in broken UTF-8 is a 400', async ({ assert, cleanup }) => {
    const { url, calls } = await startAll({ cleanup })

    for (const path of paths) {
      for (const query of ['q=%ff', 'q=%C3', 'q=%ED%A0%80']) {
        const response = await send(url, `${path}?${query}`)

        assert.equal(response.status, 400)
        assert.equal(response.json().code, 'malformed_request')
      }
    }
    assert.isEmpty(calls())
  })

  test('A percent that a person typed passes', async ({ assert, cleanup }) => {
    const { url } = await startAll({ cleanup })

    assert.equal((await send(url, '/api/v1/products?q=100%')).status, 200)
  })

  test('A slash at the end leads to the same', async ({ assert, cleanup }) => {
    const { url, calls } = await startAll({ cleanup })

    for (const path of paths) await send(url, `${path}/?page=2`)

    assert.sameMembers(
      calls().map((call) => call.url),
      paths.map((path) => `${path}?page=2`)
    )
  })
})
