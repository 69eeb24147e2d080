import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { publicKeysOf } from '@marketplace/shared/server/service_keys'
import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { root } from '../../dev/data_folder.ts'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { theAuditIsClean } from '../support/audit.ts'
import { anAddress } from '../support/goods.ts'
import { aNewShopper, demoPerson, tokenOf, type Person } from '../support/people.ts'
import {
  documentedOperations,
  pagePaths,
  storefrontOperations,
  type Operation,
} from './operations.ts'
import { neverA5xx, requestsFor, type Sent } from './send.ts'
import { valueOf } from './values.ts'

type Headers = Record<string, string>

const bearer = async ({ cookie }: Person) => ({ authorization: `Bearer ${await tokenOf(cookie)}` })

let shopper: Person
let callers: Headers[]
let ids: string[]

async function givenCallersAndThings() {
  shopper = await aNewShopper()
  await anAddress(shopper)
  const staff = await Promise.all(['orders', 'catalog', 'owner24'].map(demoPerson))
  callers = [{}, ...(await Promise.all([shopper, ...staff].map(bearer)))]
  ids = (await Promise.all(things.map(([key, sql]) => rowsOf(key, sql)))).flat().map(({ id }) => id)
}

const things = [
  ['catalog', 'select id::text from products order by id limit 3'],
  ['catalog', 'select id::text from reviews order by id limit 2'],
  ['catalog', 'select id::text from images order by id limit 1'],
  ['store', 'select id::text from stores order by id limit 2'],
  ['order', 'select id::text from orders order by id limit 3'],
  ['order', 'select order_number as id from orders order by id limit 1'],
  ['order', 'select id::text from payments order by id limit 2'],
  ['storefront', 'select id::text from addresses order by id limit 1'],
] as const

/** The callers that an internal route may be asked by, each with a token of its own. */
async function serviceCallers({ base }: Operation): Promise<Headers[]> {
  const { urls, secrets } = system()
  const callee = Object.entries(urls).find(([, url]) => url === base)![0]
  const privateKeys = secrets.SERVICE_PRIVATE_KEYS
  const publicKeys = publicKeysOf(privateKeys)
  return Promise.all(
    Object.entries(privateKeys).map(async ([name, privateKey]) => ({
      authorization: `Bearer ${await createServiceTokens(name, { privateKey, publicKeys }).sign(callee)}`,
    }))
  )
}

const callersOf = (operation: Operation) =>
  operation.path.startsWith('/internal') ? serviceCallers(operation) : Promise.resolve(callers)

test.group('Whatever is sent', (group) => {
  group.setup(givenCallersAndThings)

  test('{method} {path} of a service never answers with a 5xx')
    .with(documentedOperations)
    .run(async (_, operation) => {
      await neverA5xx(requestsFor(operation, await callersOf(operation), ids))
    })

  test('{method} {path} of the storefront never answers with a 5xx')
    .with(() => storefrontOperations())
    .run(async (_, operation) => {
      const session = { cookie: shopper.cookie, origin: system().urls.storefront }
      const all = [...(await callersOf(operation)), session]
      await neverA5xx(requestsFor(operation, all, ids))
    })

  test('a POST to the page {path} never ends in a 5xx')
    .with(() => pagePaths().map((path) => ({ path })))
    .run(async (_, { path }) => neverA5xx(postsTo(path)))

  test('the server action {id} of {path} takes any arguments without a 5xx')
    .with(() => serverActions())
    .run(async (_, action) => neverA5xx(callsOf(action)))

  test('and afterwards every rule still holds over all data', async () => {
    await theAuditIsClean()
  })
})

/** Forms and actions as no page of ours sends them. */
function postsTo(path: string): fc.Arbitrary<Sent> {
  const { storefront } = system().urls
  const bodies = fc.constantFrom<[Headers, string]>(
    [{ 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nbroken'],
    [{ 'content-type': 'multipart/form-data' }, ''],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, '$ACTION_ID_0=&a=%ff'],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, '$ACTION_REF_1=&$ACTION_1:0={}'],
    [{ 'content-type': 'text/plain', 'next-action': '0'.repeat(42) }, '[]'],
    [{ 'content-type': 'text/plain', 'next-action': 'x' }, '['],
    [{ 'content-type': 'application/json' }, '{}'],
    [{ 'content-type': 'application/octet-stream' }, '\0\xff']
  )
  const origins = fc.constantFrom(storefront, 'https://evil.example', 'null', 'not an origin', '')
  const cookies = fc.constantFrom('', shopper.cookie, 'better-auth.session_token=%')
  return fc
    .record({ body: bodies, origin: origins, cookie: cookies })
    .map(({ body, origin, cookie }) => ({
      url: storefront + path,
      method: 'POST',
      headers: { ...body[0], ...(origin && { origin }), ...(cookie && { cookie }) },
      body: Buffer.from(body[1], 'latin1'),
    }))
}

type ServerAction = { id: string; path: string }

/** The server actions of the build, each at a page that has it. */
function serverActions(): ServerAction[] {
  const manifest = join(root, 'storefront', '.next', 'server', 'server-reference-manifest.json')
  if (!existsSync(manifest)) return []
  const { node } = JSON.parse(readFileSync(manifest, 'utf8'))
  return Object.entries<{ workers: object }>(node).map(([id, { workers }]) => {
    const page = Object.keys(workers)[0]!
      .replace(/^app/, '')
      .replace(/\/page$/, '')
    const path = page.replace(/\/\([\w-]+\)/g, '').replace('[locale]', 'fr')
    return { id, path: path.replace(/\[[.\w]+\]/g, 'x') }
  })
}

function callsOf({ id, path }: ServerAction): fc.Arbitrary<Sent> {
  const { storefront } = system().urls
  return fc.array(valueOf({}, ids), { maxLength: 4 }).map((values) => ({
    url: storefront + path,
    method: 'POST',
    headers: {
      'next-action': id,
      'content-type': 'text/plain;charset=UTF-8',
      'origin': storefront,
      'cookie': shopper.cookie,
    },
    body: Buffer.from(JSON.stringify(values)),
  }))
}
