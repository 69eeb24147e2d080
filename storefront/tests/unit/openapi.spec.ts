import { test } from '@japa/runner'
import { Checker } from '@marketplace/shared/server/testing/contract'
import { apiRoutes } from '../../src/app/api-routes.ts'
import { storefrontDocument } from '../../src/app/openapi.json/document.ts'

const url = 'https://api.example.test'
const document = storefrontDocument(url)
const internal = storefrontDocument(url, 'internal')

/** The operations of the routes below a folder, as `GET /api/v1/me`. */
function operationsBelow(folder: string): string[] {
  return apiRoutes
    .filter(({ pattern }) => pattern.startsWith(folder))
    .flatMap(({ pattern, handlers }) => {
      const path = pattern.replace(/\[(\w+)\]/g, '{$1}')
      return Object.keys(handlers).map((method) => `${method} ${path}`)
    })
}

function operationsOf({ paths }: { paths: object }): string[] {
  return Object.entries<object>(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
  )
}

test.group('The OpenAPI document of the storefront', () => {
  test('It tells of every operation under /api/v1 and of no other', ({ assert }) => {
    assert.sameMembers(operationsOf(document as never), operationsBelow('/api/v1/'))
  })

  test('What it does for services stands in a document of its own', ({ assert }) => {
    assert.sameMembers(operationsOf(internal as never), operationsBelow('/internal/'))
    assert.equal(internal.servers[0].url, '/')
  })

  test('Every body has an example that it takes', ({ assert }) => {
    assert.isEmpty(new Checker(document).misfittingExamples())
    assert.isEmpty(new Checker(internal).misfittingExamples())
  })

  test('Its server is the gateway', ({ assert }) => {
    assert.equal(document.servers[0].url, url)
  })
})
