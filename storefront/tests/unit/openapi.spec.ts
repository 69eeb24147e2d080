import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { Checker } from '@marketplace/shared/server/testing/contract'
import { storefrontDocument } from '../../src/app/openapi.json/document.ts'

const app = join(import.meta.dirname, '../../src/app')
const url = 'https://api.example.test'
const document = storefrontDocument(url)
const internal = storefrontDocument(url, 'internal')

/** What `route.ts` files below a folder export, as `GET /api/v1/me`. */
function operationsOfFiles(folder: string): string[] {
  const exclude = (path: string) => path.includes('[...')
  return globSync(`${folder}/**/route.ts`, { cwd: app, exclude }).flatMap((file) => {
    const path = `/${file.replace('/route.ts', '').replace(/\[(\w+)\]/g, '{$1}')}`
    const source = readFileSync(join(app, file), 'utf8')
    return [...source.matchAll(/^ {2}([A-Z]+): /gm)].map(([, method]) => `${method} ${path}`)
  })
}

function operationsOf({ paths }: { paths: object }): string[] {
  return Object.entries<object>(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`)
  )
}

test.group('The OpenAPI document of the storefront', () => {
  test('It tells of every operation under /api/v1 and of no other', ({ assert }) => {
    assert.sameMembers(operationsOf(document as never), operationsOfFiles('api/v1'))
  })

  test('What it does for services stands in a document of its own', ({ assert }) => {
    assert.sameMembers(operationsOf(internal as never), operationsOfFiles('internal'))
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
