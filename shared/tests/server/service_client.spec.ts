import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { ProblemError } from '../../server/errors/problem_error.ts'
import { ServiceClient, ServiceError } from '../../server/service_client.ts'
import { createServiceTokens } from '../../server/service_token.ts'
import { givenServiceKeys } from '../../server/testing/service_tokens.ts'

const keys = givenServiceKeys('order-service', 'catalog-service')
const tokens = createServiceTokens('order-service', keys['order-service'])
const callee = createServiceTokens('catalog-service', keys['catalog-service'])

type Paths = {
  '/x': {
    get: { responses: { 200: { content: { 'application/json': unknown } } } }
    post: {
      requestBody: { content: { 'application/json': object } }
      responses: { 200: { content: { 'application/json': unknown } } }
    }
  }
  '/things/{id}': {
    get: {
      parameters: { path: { id: string }; query?: { lang?: string } }
      responses: { 200: { content: { 'application/json': { path: string } } } }
    }
  }
}

/** A callee that answers as told and counts how often it was asked. */
async function aCallee(answer: RequestListener) {
  let calls = 0
  const server = createServer((request, response) => {
    calls++
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = new ServiceClient<Paths>({
    audience: 'catalog-service',
    urls: [url],
    tokens,
    deadline: 600,
  })
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { client, url, close, calls: () => calls }
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'answered'
  } catch (error) {
    if (error instanceof ServiceError) return `refused: ${error.problem.code}`
    return error instanceof ProblemError ? error.code : String(error)
  }
}

test.group('Calling another service', () => {
  test('it gets our token, the request’s id and a body it can read', async ({
    assert,
    cleanup,
  }) => {
    const { client, close } = await aCallee(async (request, response) => {
      const caller = await callee.verify(request.headers.authorization!.slice(7), ['order-service'])
      const body = (await request.toArray()).join('')
      response.end(
        JSON.stringify({ caller, id: request.headers['x-request-id'], body: JSON.parse(body) })
      )
    })
    cleanup(close)
    const answer = await client.call('POST', '/x', { body: { a: 1 }, trace: { requestId: 'r-7' } })
    assert.deepEqual(answer, { caller: 'order-service', id: 'r-7', body: { a: 1 } })
  })

  test('what the path names is escaped, and so is the query', async ({ assert, cleanup }) => {
    const { client, close } = await aCallee((request, response) =>
      response.end(JSON.stringify({ path: request.url }))
    )
    cleanup(close)
    const answer = await client.call('GET', '/things/{id}', {
      path: { id: '../a?b' },
      query: { lang: 'é' },
    })
    assert.equal(answer.path, '/things/..%2Fa%3Fb?lang=%C3%A9')
  })

  const failures: [string, RequestListener, string, number][] = [
    ['an answer of 500', (_, response) => response.writeHead(500).end('{}'), 'upstream_failed', 3],
    [
      'an answer of 503',
      (_, response) => response.writeHead(503).end('{}'),
      'upstream_unavailable',
      3,
    ],
    ['HTML instead of JSON', (_, response) => response.end('<html>'), 'upstream_failed', 3],
    ['a connection that is cut', (request) => request.socket.destroy(), 'upstream_unavailable', 3],
    ['no answer in time', () => {}, 'upstream_timeout', 1],
  ]
  for (const [title, answer, code, attempts] of failures) {
    test(`${title} is ${code} after ${attempts} of at most 3 tries`, async ({
      assert,
      cleanup,
    }) => {
      const { client, close, calls } = await aCallee(answer)
      cleanup(close)
      const failure = await client.call('GET', '/x', {}).catch((error: unknown) => error)
      assert.instanceOf(failure, ProblemError)
      const { code: given, headers } = failure as ProblemError
      assert.equal(given, code)
      assert.equal(headers['X-Failed-Dependency'], 'catalog-service')
      assert.equal(calls(), attempts)
    })
  }

  test('what may not be repeated is tried once', async ({ assert, cleanup }) => {
    const { client, close, calls } = await aCallee((_, response) => response.writeHead(502).end())
    cleanup(close)
    assert.equal(await codeOf(client.call('POST', '/x', { body: {} })), 'upstream_failed')
    assert.equal(calls(), 1)
  })

  test('its own refusal is passed on as it is, and not tried again', async ({
    assert,
    cleanup,
  }) => {
    const { client, close, calls } = await aCallee((_, response) =>
      response.writeHead(409).end(JSON.stringify({ code: 'out_of_stock', status: 409 }))
    )
    cleanup(close)
    assert.equal(await codeOf(client.call('GET', '/x', {})), 'refused: out_of_stock')
    assert.equal(calls(), 1)
  })

  test('of two instances, one that hangs costs its callers a moment and then nothing', async ({
    assert,
    cleanup,
  }) => {
    const hung = await aCallee(() => {})
    const good = await aCallee((_, response) => response.end('"good"'))
    cleanup(hung.close)
    cleanup(good.close)
    const urls = [hung.url, good.url]
    // what is tried here is the moment, not whether a busy machine keeps to the usual deadline
    const deadline = 30_000
    const client = new ServiceClient<Paths>({ audience: 'catalog-service', urls, tokens, deadline })

    const first = await Promise.all([client.call('GET', '/x', {}), client.call('GET', '/x', {})])
    const callsOfHung = hung.calls()
    const startedAt = performance.now()
    for (let time = 0; time < 5; time++) await client.call('GET', '/x', {})

    assert.deepEqual(first, ['good', 'good'])
    assert.isBelow(performance.now() - startedAt, 500)
    assert.isAtMost(hung.calls() - callsOfHung, 1, 'no call but a question for its health')
  }).retry(2)

  test('of two instances, one where nobody listens is passed over', async ({ assert, cleanup }) => {
    const down = await aCallee(() => {})
    const good = await aCallee((_, response) => response.end('"good"'))
    down.close()
    cleanup(good.close)
    const urls = [down.url, good.url]
    const client = new ServiceClient<Paths>({ audience: 'catalog-service', urls, tokens })

    for (let time = 0; time < 10; time++) {
      assert.equal(await client.call('GET', '/x', {}), 'good')
    }
  })

  test('an address where nobody listens is unavailable', async ({ assert }) => {
    const { client, close } = await aCallee(() => {})
    close()
    assert.equal(await codeOf(client.call('GET', '/x', {})), 'upstream_unavailable')
  })
})
