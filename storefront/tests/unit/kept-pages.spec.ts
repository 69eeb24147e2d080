import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { KeptPages } from '../../server/kept-pages.ts'
import { dropPages } from '../../src/lib/api/drop-pages.ts'

type Given = { maxBytes?: number; seconds?: number; storedAt?: number }

/** A server whose Next answers every address with its own stored page, and counts how often it was asked. */
async function givenASite({ maxBytes, seconds = 600, storedAt = Date.now() }: Given = {}) {
  const tag = `product:${crypto.randomUUID()}`
  const asked: string[] = []
  const pages = new KeptPages(maxBytes)
  const next = async (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url!)
    const html = `<p>${request.url} ${'é'.repeat(500)}</p>`
    response.setHeader('Cache-Control', `s-maxage=${seconds}, stale-while-revalidate=9`)
    response.setHeader('Content-Type', 'text/html')
    response.setHeader('ETag', '"a"')
    response.setHeader('Set-Cookie', 'of=one')
    response.setHeader('x-nextjs-cache', 'HIT')
    pages.keep(request, response, { html, tags: [tag], storedAt })
    response.end(html)
  }
  const answer = pages.before(next)
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const read = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(origin + path, {
      headers: { 'accept-encoding': 'identity', ...headers },
    })
    return { response, text: await response.text() }
  }
  return { asked, origin, read, tag, close: () => void server.close() }
}

test.group('Kept pages', () => {
  test('A page that Next has stored is answered without it from then on', async ({
    assert,
    cleanup,
  }) => {
    const { asked, read, close } = await givenASite()
    cleanup(close)
    const first = await read('/fr')

    const second = await read('/fr')

    assert.lengthOf(asked, 1)
    assert.equal(second.text, first.text)
    assert.equal(second.response.headers.get('etag'), '"a"')
    assert.isNull(second.response.headers.get('set-cookie'))
  })

  for (const coding of ['br', 'gzip']) {
    test(`A browser that takes ${coding} is sent the same text in it`, async ({
      assert,
      cleanup,
    }) => {
      const { read, close } = await givenASite()
      cleanup(close)
      const { text } = await read('/fr')

      const compressed = await read('/fr', { 'accept-encoding': coding })

      assert.equal(compressed.response.headers.get('content-encoding'), coding)
      assert.equal(compressed.text, text)
    })
  }

  test('A browser that has the page is told that it is still the same', async ({
    assert,
    cleanup,
  }) => {
    const { origin, read, close } = await givenASite()
    cleanup(close)
    await read('/fr')

    // `fetch` would ask for the page all the same
    const asking = get(`${origin}/fr`, { headers: { 'if-none-match': 'W/"a"' } })
    const [again] = (await once(asking, 'response')) as [IncomingMessage]
    const length = (await again.toArray()).length

    assert.equal(again.statusCode, 304)
    assert.equal(length, 0)
  })

  test('A page is asked of Next again once its tag was revalidated', async ({
    assert,
    cleanup,
  }) => {
    const { asked, read, tag, close } = await givenASite({ storedAt: Date.now() - 10 })
    cleanup(close)
    await read('/fr')

    dropPages([tag])
    await read('/fr')

    assert.lengthOf(asked, 2)
  })

  test('A page is asked of Next again after its time', async ({ assert, cleanup }) => {
    const { asked, read, close } = await givenASite({ seconds: 5, storedAt: Date.now() - 6000 })
    cleanup(close)
    await read('/fr')

    await read('/fr')

    assert.lengthOf(asked, 2)
  })

  const others: [what: string, path: string, headers: Record<string, string>][] = [
    ['An address with a query', '/fr?page=2', {}],
    ['A part of a page', '/fr', { rsc: '1' }],
  ]
  for (const [what, path, headers] of others) {
    test(`${what} is always asked of Next`, async ({ assert, cleanup }) => {
      const { asked, read, close } = await givenASite()
      cleanup(close)
      await read(path, headers)

      await read(path, headers)

      assert.lengthOf(asked, 2)
    })
  }

  test('The oldest page goes when there is no room for all', async ({ assert, cleanup }) => {
    const { asked, read, close } = await givenASite({ maxBytes: 2200 })
    cleanup(close)
    for (const path of ['/fr', '/ar', '/en']) await read(path)

    for (const path of ['/en', '/ar', '/fr']) await read(path)

    assert.deepEqual(asked, ['/fr', '/ar', '/en', '/fr'])
  })
})
