import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { test } from '@japa/runner'
import { env } from '../../src/lib/process/env.ts'
import { visit } from '../pages.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

const files = {
  '/favicon.ico': 'image/x-icon',
  '/apple-icon.png': 'image/png',
  '/icon-192.png': 'image/png',
  '/icon-512.png': 'image/png',
  '/og.png': 'image/png',
  '/manifest.webmanifest': 'application/manifest+json',
  '/sw.js': 'javascript',
  '/offline/fr.html': 'text/html',
  '/offline/ar.html': 'text/html',
  '/offline/en.html': 'text/html',
  '/offline/offline.css': 'text/css',
}

/** As a browser asks whether its page is current. `fetch` would ask for a new one whatever the tag says. */
async function revalidate(path: string, etag: string): Promise<IncomingMessage> {
  const request = get(env().storefrontUrl + path, { headers: { 'If-None-Match': etag } })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  response.resume()
  return response
}

test.group('What browsers ask of a site', (group) => {
  group.setup(startStorefront)

  for (const [path, type] of Object.entries(files))
    test(`${path} is there, as ${type}`, async ({ assert }) => {
      const { status, headers } = await visit(path)

      assert.equal(status, 200)
      assert.include(headers.get('content-type'), type)
    })

  test('The manifest and the icons stand in every page’s head', async ({ assert }) => {
    const { html } = await visit('/fr')

    assert.include(html, '<link rel="manifest" href="/manifest.webmanifest"')
    assert.match(html, /<link rel="apple-touch-icon" href="\/apple-icon/)
  })

  for (const path of ['/fr', '/fr/stores', '/fr/help/payment'])
    test(`${path} has a picture to be shared with`, async ({ assert }) => {
      const { html } = await visit(path)

      assert.include(html, `property="og:image" content="${env().storefrontUrl}/og.png"`)
    })

  test('A page that has not changed keeps the policy that it came with', async ({ assert }) => {
    const { headers } = await visit('/fr/help/payment')

    const again = await revalidate('/fr/help/payment', headers.get('etag')!)

    assert.equal(again.statusCode, 304)
    assert.notProperty(again.headers, 'content-security-policy')
    assert.equal(again.headers['cache-control'], 'private, no-cache')
  })

  test('The sitemap names the default of each page’s languages', async ({ assert }) => {
    const { html } = await visit('/sitemap.xml')

    assert.include(html, 'hreflang="x-default"')
  })

  test('/account leads to the orders', async ({ assert }) => {
    const { cookie } = await newcomer()

    const { status, headers } = await visit('/fr/account', cookie)

    assert.equal(status, 307)
    assert.match(headers.get('location')!, /\/fr\/account\/orders$/)
  })
})
