import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { routePatterns } from '../../server/route-patterns.ts'

/** In the form in which `next build` writes it, and in its order. */
const manifest = {
  staticRoutes: [{ page: '/api/v1/cart', regex: '^/api/v1/cart(?:/)?$' }],
  dynamicRoutes: [
    { page: '/api/v1/users/[id]', regex: '^/api/v1/users/([^/]+?)(?:/)?$' },
    { page: '/[locale]', regex: '^/([^/]+?)(?:/)?$' },
    { page: '/fr/p/[slug]/reviews', regex: '^/fr/p/([^/]+?)/reviews(?:/)?$' },
    { page: '/[locale]/p/[slug]/reviews', regex: '^/([^/]+?)/p/([^/]+?)/reviews(?:/)?$' },
    { page: '/[locale]/[...rest]', regex: '^/([^/]+?)/(.+?)(?:/)?$' },
  ],
}

test.group('Route patterns', () => {
  const cases: [path: string, pattern: string | undefined][] = [
    ['/api/v1/cart', '/api/v1/cart'],
    ['/api/v1/users/7', '/api/v1/users/[id]'],
    ['/fr', '/[locale]'],
    ['/fr/p/tapis-1/reviews', '/[locale]/p/[slug]/reviews'],
    ['/ar/nothing/here', '/[locale]/[...rest]'],
    ['/fonts/readex.woff2', undefined],
    ['/sw.js', undefined],
    ['/_next/static/a.js', '/_next/*'],
  ]
  for (const [path, pattern] of cases) {
    test(`${path} belongs to ${pattern ?? 'no route'}`, ({ assert, cleanup }) => {
      const folder = mkdtempSync(join(tmpdir(), 'routes-'))
      cleanup(() => rmSync(folder, { recursive: true }))
      writeFileSync(join(folder, 'routes-manifest.json'), JSON.stringify(manifest))

      assert.equal(routePatterns(folder)(path), pattern)
    })
  }
})
