import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { markScripts } from '../../server/page-mark.ts'
import { replacer } from '../../server/replacer.ts'
import { securePages } from '../../server/secure-pages.ts'

const mark = 'a1'.repeat(24)
const options = { mark, gatewayUrl: 'https://api.example', storefrontUrl: 'https://shop.example' }

async function serve(app: (request: IncomingMessage, response: ServerResponse) => void) {
  const next = async (request: IncomingMessage, response: ServerResponse) => app(request, response)
  const server = createServer((request, response) => {
    void securePages(next, options)(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const nonceOf = (response: Response) =>
  /'nonce-([0-9a-f]+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1]

test.group('A page that is kept', () => {
  test('goes out with a nonce of its own each time', async ({ assert, cleanup }) => {
    const { server, url } = await serve((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('ETag', '"kept"')
      response.end(`<script nonce="${mark}">é</script>`)
    })
    cleanup(() => void server.close())
    const first = await fetch(url)
    const second = await fetch(url)
    assert.equal(await first.text(), `<script nonce="${nonceOf(first)}">é</script>`)
    assert.equal(await second.text(), `<script nonce="${nonceOf(second)}">é</script>`)
    assert.notEqual(nonceOf(first), nonceOf(second))
    assert.lengthOf(nonceOf(first)!, mark.length)
    assert.isNull(first.headers.get('etag'))
    assert.equal(first.headers.get('content-encoding'), 'gzip')
  })

  test('is told the mark, whatever the browser sends', async ({ assert, cleanup }) => {
    const { server, url } = await serve((request, response) => {
      response.setHeader('Content-Type', 'text/plain')
      response.end(String(request.headers['content-security-policy']))
    })
    cleanup(() => void server.close())
    const headers = { 'content-security-policy': "script-src 'nonce-mine'" }
    const response = await fetch(url, { headers })
    assert.equal(await response.text(), `script-src 'nonce-${mark}'`)
  })

  test('comes whole where it is written in pieces that cut the mark', async ({
    assert,
    cleanup,
  }) => {
    const { server, url } = await serve((_, response) => {
      response.writeHead(404, { 'X-Kept': 'yes' })
      for (const letter of `<p>${mark}</p>`) response.write(letter)
      response.end()
    })
    cleanup(() => void server.close())
    const plain = await fetch(url)
    assert.equal(await plain.text(), `<p>${mark}</p>`)
    assert.isNull(plain.headers.get('content-security-policy'))
  })
})

test.group('The status of a page', () => {
  const missing = '<html><head><meta name="answer" content="404"/></head><body>é</body></html>'
  const html = 'text/html; charset=utf-8'

  test('is what the page says of itself, kept or written in pieces', async ({
    assert,
    cleanup,
  }) => {
    const { server, url } = await serve((request, response) => {
      response.setHeader('Content-Type', html)
      if (request.url === '/kept') return response.end(missing)
      response.flushHeaders()
      response.writeHead(200)
      response.write(missing.slice(0, 60))
      response.end(missing.slice(60))
    })
    cleanup(() => void server.close())
    for (const path of ['/kept', '/pieces']) {
      const response = await fetch(url + path)
      assert.equal(response.status, 404, path)
      assert.equal(await response.text(), missing)
      assert.isNotNull(response.headers.get('content-security-policy'))
      const head = await fetch(url + path, { method: 'HEAD' })
      assert.equal(head.status, 404, path)
      assert.isNull(head.headers.get('content-encoding'))
    }
  })

  test('is left alone where the page says nothing, or is none', async ({ assert, cleanup }) => {
    const { server, url } = await serve((request, response) => {
      const status = request.url === '/redirect' ? 307 : 200
      response.writeHead(status, {
        'Content-Type': request.url === '/text' ? 'text/plain' : html,
        ...(status === 307 && { Location: '/fr' }),
      })
      response.end(request.url === '/text' ? missing : '<p>&lt;meta name="answer"…</p>')
    })
    cleanup(() => void server.close())
    const statusOf = async (path: string) =>
      (await fetch(url + path, { redirect: 'manual' })).status
    assert.deepEqual(
      await Promise.all(['/page', '/text', '/redirect'].map(statusOf)),
      [200, 200, 307]
    )
  })
})

test.group('Words in pieces', () => {
  test('are replaced wherever the pieces are cut', ({ assert }) => {
    const text = 'xxabcabdabcxabc'
    for (let cut = 0; cut <= text.length; cut++) {
      const words = replacer('abc', '123')
      const pieces = [text.slice(0, cut), text.slice(cut)].map((piece) =>
        words.take(Buffer.from(piece))
      )
      assert.equal(Buffer.concat([...pieces, words.rest()]).toString(), 'xx123abd123x123')
    }
  })

  test('bytes that are no text come through', ({ assert }) => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
    const words = replacer('abc', '123')
    assert.deepEqual(
      Buffer.concat([words.take(bytes), words.rest()]),
      Buffer.from(bytes.toString('latin1').replace('abc', '123'), 'latin1')
    )
  })
})

test.group('The scripts of a built page', () => {
  test('get the mark, and nothing else does', ({ assert }) => {
    const html = '<script>a</script><script src="x" async></script><p>&lt;script&gt;</p><scripty>'
    assert.equal(
      markScripts(html, 'm'),
      '<script nonce="m">a</script><script nonce="m" src="x" async></script><p>&lt;script&gt;</p><scripty>'
    )
  })
})
