import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { fileTimeoutMs, gatewayTimeoutMs } from '@marketplace/shared/contracts/service_timeouts'
import { startInstance, type Cleanup } from '#tests/support/instance'

const size = 1_000_000
const headers = { 'content-length': size, 'etag': '"1"', 'last-modified': new Date().toUTCString() }

/** A service whose store is a server that does what the test says. */
async function givenAServiceWhoseStore({ cleanup }: Cleanup, behave: RequestListener) {
  const store = createServer(behave).listen(0, '127.0.0.1')
  await once(store, 'listening')
  const close = async () => {
    store.closeAllConnections()
    await new Promise((resolve) => store.close(resolve))
  }
  cleanup(close)
  const url = await startInstance(
    { cleanup },
    {
      DRIVE_DISK: 's3',
      S3_BUCKET: 'media',
      S3_ENDPOINT: `http://127.0.0.1:${(store.address() as AddressInfo).port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'secret',
    }
  )
  return { picture: `${url}/media/catalog/spec/bowl-1.webp`, url, close }
}

test.group('While the store of pictures is away', () => {
  test('a silent store is a 503 before the gateway gives up', async ({ assert, cleanup }) => {
    const { picture } = await givenAServiceWhoseStore({ cleanup }, () => {})
    const startedAt = Date.now()

    const response = await fetch(picture)

    assert.equal(response.status, 503)
    assert.isBelow(Date.now() - startedAt, gatewayTimeoutMs)
    assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.equal(response.headers.get('x-failed-dependency'), 'files')
    assert.equal(((await response.json()) as { code: string }).code, 'upstream_unavailable')
  })

  test('a store that sends headers and no byte is a 503 in time', async ({ assert, cleanup }) => {
    const { picture } = await givenAServiceWhoseStore({ cleanup }, (request, response) => {
      response.writeHead(200, headers)
      if (request.method === 'HEAD') response.end()
      else response.flushHeaders()
    })
    const startedAt = Date.now()

    const response = await fetch(picture)

    assert.equal(response.status, 503)
    assert.isNull(response.headers.get('etag'))
    assert.isBelow(Date.now() - startedAt, fileTimeoutMs + 2_000)
  }).retry(2)

  test('a store that cannot be reached is a 503, and the service stays ready', async ({
    assert,
    cleanup,
  }) => {
    const { picture, url, close } = await givenAServiceWhoseStore({ cleanup }, () => {})
    await close()

    const response = await fetch(picture)
    const ready = await fetch(`${url}/health/ready`)

    assert.equal(response.status, 503)
    assert.equal(ready.status, 200)
  })

  test('a store that stalls within a picture ends the response unfinished', async ({
    assert,
    cleanup,
  }) => {
    const { picture } = await givenAServiceWhoseStore({ cleanup }, (request, response) => {
      response.writeHead(200, headers)
      if (request.method === 'HEAD') response.end()
      else response.write(Buffer.alloc(size / 2))
    })

    const response = await fetch(picture)

    assert.equal(response.status, 200)
    await assert.rejects(() => response.arrayBuffer())
  })
})
