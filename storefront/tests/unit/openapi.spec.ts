import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { Checker } from '@marketplace/shared/server/testing/contract'
import { storefrontDocument } from '../../src/app/openapi.json/document.ts'

const app = join(import.meta.dirname, '../../src/app')
const document = storefrontDocument('https://api.example.test')

/** What `route.ts` files under `/api/v1` export, as `GET /api/v1/me`. */
function operationsOfFiles(): string[] {
  return globSync('api/v1/**/route.ts', { cwd: app }).flatMap((file) => {
    const path = `/${file.replace('/route.ts', '').replace(/\[(\w+)\]/g, '{$1}')}`
    const source = readFileSync(join(app, file), 'utf8')
    return [...source.matchAll(/^ {2}([A-Z]+): /gm)].map(([, method]) => `${method} ${path}`)
  })
}

function operationsOfDocument(): string[] {
  return Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
  )
}

test.group('The OpenAPI document of the storefront', () => {
  test('It tells of every operation under /api/v1 and of no other', ({ assert }) => {
    assert.sameMembers(operationsOfDocument(), operationsOfFiles())
  })

  test('Every body has an example that it takes', ({ assert }) => {
    assert.isEmpty(new Checker(document).misfittingExamples())
  })

  test('Its server is the gateway', ({ assert }) => {
    assert.equal(document.servers[0].url, 'https://api.example.test')
  })
})
