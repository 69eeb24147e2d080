import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { test } from '@japa/runner'
import { listPages } from '../../server/list-pages.ts'
import { secureResponses } from '../../server/secure-responses.ts'
import { dropPages } from '../../src/lib/api/drop-pages.ts'
import { tags } from '../../src/lib/api/tags.ts'
import { responseContext } from '../../src/lib/http/response-context.ts'

const sites = { gatewayUrl: 'http://gateway.test', storefrontUrl: 'http://shop.test' }
const path = '/fr/search?q=tapis'

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** A page of Next's, in two pieces and with a script of its rendering. */
async function answerPage(_request: IncomingMessage, response: ServerResponse) {
  const { nonce } = responseContext().getStore()!
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Set-Cookie', 'of=one')
  response.write(`<p>${'é'.repeat(500)}</p>`)
  await turn()
  response.end(`<script nonce="${nonce}">go()</script>`)
}

/** A server whose Next answers so, and counts how often it was asked. */
async function givenASite(answer: Answer = answerPage) {
  const asked: string[] = []
  const lists = listPages(async (request, response) => {
    asked.push(request.url!)
    await answer(request, response)
  }, sites)
  const listener = secureResponses((request, response) => {
    lists(request, response).catch(() => response.destroy())
  }, sites)
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const read = async (at: string, headers: Record<string, string> = {}) => {
    const init = { headers: { 'accept-encoding': 'identity', ...headers } }
    const response = await fetch(origin + at, { redirect: 'manual', ...init })
    return { response, text: await response.text() }
  }
  return { asked, read, close: () => void server.close() }
}

test.group('Lists that are made for a request', () => {
  test('Guests who ask for the same list within a second are sent what was made for the first', async ({
    assert,
    cleanup,
  }) => {
    const { asked, read, close } = await givenASite()
    cleanup(close)
    const first = await read(path)

    const second = await read(path)

    assert.lengthOf(asked, 1)
    assert.equal(second.text, first.text)
    assert.isNull(second.response.headers.get('set-cookie'))
    assert.equal(second.response.headers.get('cache-control'), 'private, no-cache')
  })

  test('Guests who ask while it is made wait for it', async ({ assert, cleanup }) => {
    const { asked, read, close } = await givenASite()
    cleanup(close)

    const pages = await Promise.all(Array.from({ length: 6 }, () => read(path)))

    assert.lengthOf(asked, 1)
    assert.lengthOf(new Set(pages.map(({ text }) => text)), 1)
  })

  test('Its scripts are named by their hashes, and nothing is left of the nonce', async ({
    assert,
    cleanup,
  }) => {
    const { read, close } = await givenASite()
    cleanup(close)

    const { response, text } = await read(path)

    const policy = response.headers.get('content-security-policy')!
    assert.include(text, '<script>go()</script>')
    assert.include(policy, `script-src 'self' 'sha256-`)
    assert.notInclude(policy, 'nonce')
  })

  for (const coding of ['br', 'gzip']) {
    test(`A browser that takes ${coding} is sent the same text in it`, async ({
      assert,
      cleanup,
    }) => {
      const { read, close } = await givenASite()
      cleanup(close)
      const { text } = await read(path)

      const compressed = await read(path, { 'accept-encoding': coding })

      assert.equal(compressed.response.headers.get('content-encoding'), coding)
      assert.equal(compressed.text, text)
    })
  }

  test('After a second a list is made anew', async ({ assert, cleanup }) => {
    const { asked, read, close } = await givenASite()
    cleanup(close)
    await read(path)

    const { now } = Date
    cleanup(() => void (Date.now = now))
    Date.now = () => now() + 1000
    await read(path)

    assert.lengthOf(asked, 2)
  })

  test('A list is made anew once products have changed', async ({ assert, cleanup }) => {
    const { asked, read, close } = await givenASite()
    cleanup(close)
    await read(path)
    const { now } = Date
    cleanup(() => void (Date.now = now))
    Date.now = () => now() + 10

    dropPages([tags.products])
    await read(path)

    assert.lengthOf(asked, 2)
  })

  const others: [who: string, at: string, headers: Record<string, string>][] = [
    ['Who is signed in', path, { cookie: 'a=b; better-auth.session_token=x' }],
    ['Who is signed in over https', path, { cookie: '__Secure-better-auth.session_token=x' }],
    ['Who asks for what nobody kept', path, { 'cache-control': 'no-cache' }],
    ['Who asks for a part of a page', path, { rsc: '1' }],
    ['Who asks for a list without filters', '/fr/c/tapis?utm=x', {}],
    ['Who asks for a cart', '/fr/cart', {}],
  ]
  for (const [who, at, headers] of others) {
    test(`${who} is sent what was made for them`, async ({ assert, cleanup }) => {
      const { asked, read, close } = await givenASite()
      cleanup(close)
      await read(at)

      await read(at, headers)
      await read(at, headers)

      assert.isAtLeast(asked.length, 3)
    })
  }

  const unkept: [what: string, answer: Answer, status: number][] = [
    [
      'A list that could not be loaded',
      (_, response) => {
        Object.assign(responseContext().getStore()!, { status: 503 })
        response.setHeader('Content-Type', 'text/html')
        response.end('<p>away</p>')
      },
      503,
    ],
    [
      'A redirect',
      (_, response) => {
        response.writeHead(308, { Location: '/fr/c/present?page=2' }).end()
      },
      308,
    ],
  ]
  for (const [what, answer, status] of unkept) {
    test(`${what} is told to who asked and not kept`, async ({ assert, cleanup }) => {
      const { asked, read, close } = await givenASite(answer)
      cleanup(close)

      const first = await read(path)
      const second = await read(path)

      assert.equal(first.response.status, status)
      assert.equal(second.response.status, status)
      assert.lengthOf(asked, 2)
    })
  }

  test('Where one page breaks off, others who waited for it ask for themselves', async ({
    assert,
    cleanup,
  }) => {
    let broken = 0
    const { read, close } = await givenASite(async (request, response) => {
      await turn()
      if (broken++ === 0) throw new Error('broken')
      await answerPage(request, response)
    })
    cleanup(close)

    const pages = await Promise.allSettled(Array.from({ length: 4 }, () => read(path)))

    const good = pages.filter(({ status }) => status === 'fulfilled')
    assert.lengthOf(good, 3)
  })
})
