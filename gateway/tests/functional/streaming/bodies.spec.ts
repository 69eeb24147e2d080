import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send, until } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

const MB = 1024 * 1024

function sha(content: Buffer) {
  return createHash('sha256').update(content).digest('hex')
}

test.group('Streaming', () => {
  test('a large body goes up whole, with its length', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, async (incoming, response) => {
      response.end(sha(await buffer(incoming)))
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )
    const body = randomBytes(10 * MB)

    const answer = await send(url, '/api/v1/products/1/images', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': body.length },
      body,
    })

    assert.equal(answer.text, sha(body))
    assert.equal(catalog.last.headers['content-length'], String(body.length))
    assert.notProperty(catalog.last.headers, 'transfer-encoding')
  })

  test('a body without a length goes up in chunks', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, async (incoming, response) => {
      response.end(sha(await buffer(incoming)))
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )
    const body = randomBytes(MB)

    const answer = await send(url, '/api/v1/products', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body,
    })

    assert.equal(answer.text, sha(body))
    assert.equal(catalog.last.headers['transfer-encoding'], 'chunked')
  })

  test('a service sees the beginning of a body before its end is sent', async ({
    assert,
    cleanup,
  }) => {
    let seen = ''
    const catalog = await startUpstream({ cleanup }, (incoming, response) => {
      incoming.on('data', (piece) => (seen += piece)).on('end', () => response.end(seen))
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const outgoing = request(`${url}/api/v1/products`, { method: 'POST', agent: false })
    outgoing.write('begin')
    await until(() => seen === 'begin')
    outgoing.end(' and end')
    const [response] = await once(outgoing, 'response')

    assert.equal((await buffer(response)).toString(), 'begin and end')
  })

  test('a client sees the beginning of an answer before its end is made', async ({
    assert,
    cleanup,
  }) => {
    let finish = () => {}
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.write('begin')
      finish = () => response.end(' and end')
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const [response] = await once(
      request(`${url}/api/v1/products/export`, { agent: false }).end(),
      'response'
    )
    const [first] = await once(response, 'data')
    assert.equal(first.toString(), 'begin')
    finish()

    assert.equal((await buffer(response)).toString(), ' and end')
  })

  test('a client that reads slowly holds the service back', async ({ assert, cleanup }) => {
    const piece = Buffer.alloc(MB)
    let written = 0
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      const more = () => {
        while (written < 200 && response.write(piece)) written++
        if (written < 200) response.once('drain', () => (written++, more()))
        else response.end()
      }
      more()
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const [response] = await once(
      request(`${url}/api/v1/products/export`, { agent: false }).end(),
      'response'
    )
    let before = -1
    await until(async () => {
      const isStill = written === before
      before = written
      await new Promise((resolve) => setTimeout(resolve, 100))
      return isStill && written === before
    })

    assert.isBelow(written, 50)
    assert.lengthOf(await buffer(response), 200 * MB)
  })

  test('a connection is used again', async ({ assert, cleanup }) => {
    const ports = new Set<number>()
    const catalog = await startUpstream({ cleanup }, (incoming, response) => {
      ports.add(incoming.socket.remotePort!)
      response.end('{}')
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    for (let time = 0; time < 5; time++) await send(url, '/api/v1/products')

    assert.equal(ports.size, 1)
  })
})
