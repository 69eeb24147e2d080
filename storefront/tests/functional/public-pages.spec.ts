import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { env } from '../../src/lib/process/env.ts'
import { bringBack, productPage, takeAway } from '../gateway.ts'
import { visit } from '../pages.ts'
import { startStorefront } from '../server.ts'
import { until } from '../until.ts'

/** In bytes, compressed; without those for browsers that know no modules. */
const mostScript = 150_000

async function scriptOf(path: string): Promise<number> {
  const { html } = await visit(path)
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)]
  const files = new Set(tags.filter(([tag]) => !/nomodule/i.test(tag)).map(([, file]) => file!))
  const sizes = [...files].map(async (file) => {
    const script = await fetch(env().storefrontUrl + file)
    return gzipSync(Buffer.from(await script.arrayBuffer()), { level: 9 }).length
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

test.group('Public pages', (group) => {
  group.setup(startStorefront)

  test('need no more than 150 kB of script', async ({ assert }) => {
    for (const path of ['/fr', `/fr${productPage()}`, '/fr/search?q=tapis']) {
      assert.isBelow(await scriptOf(path), mostScript, path)
    }
  })

  test('say that they cannot be loaded now, and no robot keeps that', async ({ assert }) => {
    takeAway('/products/away')
    for (const path of ['/fr/p/away', '/fr/p/away/reviews']) {
      const { status, shown } = await visit(path)
      assert.equal(status, 503, path)
      assert.include(shown, 'La place ne répond pas')
    }
  })

  test('are there again for whoever tries again', async ({ assert }) => {
    const path = productPage()
    takeAway(path.replace('/p/', '/products/'))
    assert.equal((await visit(`/fr${path}`)).status, 503)
    bringBack(path.replace('/p/', '/products/'))
    await until('The page', async () => (await visit(`/fr${path}`)).status === 200)
  })

  test('name themselves, their other languages and their facts to search engines', async ({
    assert,
  }) => {
    const path = productPage()
    const { html } = await visit(`/ar${path}`)
    const site = env().storefrontUrl
    const head = html.slice(0, html.indexOf('</head>'))
    assert.include(head, `<link rel="canonical" href="${site}/ar${path}"/>`)
    for (const [language, locale] of [
      ['fr', 'fr'],
      ['ar', 'ar'],
      ['en', 'en'],
      ['x-default', 'fr'],
    ]) {
      const other = `<link rel="alternate" hrefLang="${language}" href="${site}/${locale}${path}"/>`
      assert.include(head, other)
    }
    const [, facts] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)!
    assert.notInclude(facts, '<')
    assert.containsSubset(JSON.parse(facts!), {
      '@type': 'Product',
      'name': 'Théière <b>en laiton</b>',
      'description': '</script><script>alert(1)</script>',
      'offers': { price: '349.00', priceCurrency: 'MAD' },
    })
    assert.notInclude(html, '<script>alert')
  })
})
