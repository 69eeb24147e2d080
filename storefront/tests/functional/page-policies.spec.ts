import { createHash } from 'node:crypto'
import { test } from '@japa/runner'
import { env } from '../../src/lib/process/env.ts'
import { productPage, tell } from '../gateway.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

type Page = { status: number; headers: Headers; html: string; policy: string }

async function get(path: string, headers: Record<string, string> = {}): Promise<Page> {
  const response = await fetch(env().storefrontUrl + path, {
    redirect: 'manual',
    headers: { Accept: 'text/html', ...headers },
  })
  const policy = response.headers.get('content-security-policy') ?? ''
  return { status: response.status, headers: response.headers, html: await response.text(), policy }
}

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** The inline scripts that a browser would run, were there no policy. */
function inlineScripts(html: string) {
  return [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes]) => !/\ssrc=|application\/ld\+json/.test(attributes!))
    .map(([, attributes, script]) => ({ attributes: attributes!, script: script! }))
}

const nonceOf = ({ policy }: Page) => /'nonce-([0-9a-f]+)'/.exec(policy)?.[1]

function blockedScripts(page: Page): string[] {
  const nonce = nonceOf(page)
  return inlineScripts(page.html)
    .filter(({ attributes, script }) => {
      if (nonce && attributes.includes(`nonce="${nonce}"`)) return false
      return !page.policy.includes(hashOf(script))
    })
    .map(({ script }) => script.slice(0, 80))
}

const meta = { page: 1, perPage: 24, total: 0, totalIsExact: true, lastPage: 1 }
const category = {
  slug: 'theieres',
  name: { fr: 'T', ar: 'T', en: 'T' },
  productCount: 0,
  children: [],
}

test.group('The policy of a kept page', (group) => {
  group.setup(async () => {
    await startStorefront()
    tell('/categories', [category])
    tell('/stores', [], meta)
  })

  for (const path of ['/fr', '/ar', '/fr/c/theieres', '/en/help/payment', '/fr/no-such-page']) {
    test(`Every inline script of ${path} is named by its hash, at each visit`, async ({
      assert,
    }) => {
      const pages = [await get(path), await get(path)]

      for (const page of pages) {
        assert.isAbove(inlineScripts(page.html).length, 0)
        assert.deepEqual(blockedScripts(page), [])
        assert.isUndefined(nonceOf(page))
        assert.isBelow(page.policy.length, 4_000)
      }
    })
  }

  test('The first visitors of a page at once all get scripts that run', async ({ assert }) => {
    const path = `/fr${productPage()}`

    const pages = await Promise.all(Array.from({ length: 6 }, () => get(path)))

    for (const page of pages) {
      assert.equal(page.status, 200)
      assert.deepEqual(blockedScripts(page), [])
    }
    assert.notInclude(pages[0]!.html, 'nonce=')
  })

  test('Texts of a product that look like scripts become none', async ({ assert }) => {
    const { html, policy } = await get(`/fr${productPage()}`)

    assert.notInclude(html, '<script>alert(1)')
    assert.notInclude(policy, hashOf('alert(1)'))
  })
})

test.group('The policy of a page that is made for who asks', (group) => {
  group.setup(startStorefront)

  for (const path of [
    '/fr/cart',
    '/fr/sign-in',
    '/fr/stores',
    '/fr/search?q=tapis',
    '/fr/account/orders',
  ]) {
    test(`The scripts of ${path} run by a nonce that no other response has`, async ({ assert }) => {
      const { cookie } = await newcomer()

      const [one, two] = [await get(path, { Cookie: cookie }), await get(path, { Cookie: cookie })]

      assert.deepEqual([...blockedScripts(one), ...blockedScripts(two)], [])
      assert.isDefined(nonceOf(one))
      assert.notEqual(nonceOf(one), nonceOf(two))
    })
  }

  test('A nonce that the caller sends counts for nothing', async ({ assert }) => {
    const page = await get('/fr/cart', { 'Content-Security-Policy': "script-src 'nonce-mine'" })

    assert.notInclude(page.policy + page.html, 'mine')
  })
})

test.group('The policy of whatever is no page', (group) => {
  group.setup(startStorefront)

  for (const [path, headers] of [
    ['/_next/nope', {}],
    ['/_next/static/nope.js', {}],
    ['/_next/image?url=%2Ficon.svg&w=64&q=75', {}],
    ['/fr', { RSC: '0' }],
    ['/fr', { RSC: '1' }],
    ['/fr/cart', { RSC: '1' }],
    ['/fr', { 'Next-Action': 'x' }],
    ['/fr/cart', { 'Next-Action': 'x' }],
    ['/', {}],
    ['/api/v1/me', {}],
    ['/api/nope', {}],
    ['/internal/nope', {}],
    ['/health/live', {}],
    ['/icon.svg', {}],
    ['/robots.txt', {}],
    ['/%', {}],
  ] as [string, Record<string, string>][]) {
    test(`${path} with ${JSON.stringify(headers)} has a policy without unsafe scripts`, async ({
      assert,
    }) => {
      const page = await get(path, headers)

      assert.match(page.policy, /^default-src 'none'/)
      assert.notMatch(page.policy, /script-src[^;]*unsafe/)
      assert.equal(page.headers.get('x-frame-options') ?? 'DENY', 'DENY')
      assert.include(page.policy, "frame-ancestors 'none'")
      if (/html/.test(page.headers.get('content-type') ?? '')) {
        assert.deepEqual(blockedScripts(page), [])
      }
    })
  }
})
