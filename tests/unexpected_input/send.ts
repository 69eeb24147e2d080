import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { parameterOf, queryOf, valueOf } from './values.ts'
import type { Operation } from './operations.ts'

export type Sent = {
  url: string
  method: string
  headers: Record<string, string>
  body?: Uint8Array
}

const seed = Number(process.env.FUZZ_SEED ?? 1)

/** How many inputs each operation gets: few inside `npm test`, more with `npm run fuzz`. */
export const runs = Number(process.env.FUZZ_RUNS ?? 4)

/** Sends what the arbitrary makes and throws, with the smallest input that still does it, on any 5xx. */
export async function neverA5xx(requests: fc.Arbitrary<Sent>): Promise<void> {
  const property = fc.asyncProperty(requests, async ({ url, ...request }) => {
    const { status, body } = await ask(url, request)
    if (status >= 500)
      throw new Error(`${request.method} ${url} is ${status}: ${body.slice(0, 300)}`)
  })
  await fc.assert(property, { seed, numRuns: runs, interruptAfterTimeLimit: 50_000 })
}

async function ask(url: string, request: Omit<Sent, 'url'>) {
  const response = await fetch(url, {
    ...request,
    body: request.body as BodyInit | undefined,
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
  })
  return { status: response.status, body: await response.text() }
}

/** Requests for one operation, by one of these callers, about things that exist or do not. */
export function requestsFor(
  { method, path, base, query, body }: Operation,
  callers: readonly Record<string, string>[],
  ids: readonly string[]
): fc.Arbitrary<Sent> {
  const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name!)
  const queries = Object.entries(query).map(([name, schema]) => [
    name,
    fc.option(queryOf(schema, ids), { nil: undefined, freq: 2 }),
  ])
  return fc
    .record({
      path: fc.record(Object.fromEntries(names.map((name) => [name, parameterOf(ids)]))),
      query: fc.record(Object.fromEntries(queries)),
      body: body ? bodiesOf(body, ids) : fc.constant(undefined),
      caller: fc.constantFrom(...callers),
      headers: headersArbitrary,
    })
    .map((given) => ({
      method,
      url: base + fill(path, given.path) + search(given.query),
      headers: { ...given.headers, ...given.caller, ...given.body?.headers },
      body: given.body?.bytes,
    }))
}

const headersArbitrary = fc.record(
  {
    'accept-language': fc.constantFrom('ar', 'fr;q=x', '*', 'zz-ZZ'),
    'idempotency-key': fc.constantFrom('k', 'x'.repeat(300), '0'.repeat(36)),
    'if-none-match': fc.constantFrom('*', '"x"', 'W/"'),
    'x-request-id': fc.constantFrom('a', ' ', 'x'.repeat(200)),
    'origin': fc.constantFrom('https://evil.example', 'null', 'not an origin'),
  },
  { requiredKeys: [] }
)

function bodiesOf(schema: Record<string, any>, ids: readonly string[]) {
  const json = { 'content-type': 'application/json' }
  const values = valueOf(schema, ids).map((value) => Buffer.from(JSON.stringify(value) ?? ''))
  const well = values.map((bytes) => ({ headers: json, bytes }))
  const broken = fc.constantFrom(
    { headers: json, bytes: Buffer.from('{"name":') },
    { headers: json, bytes: Buffer.from('{"name":"é"}', 'latin1') },
    { headers: { ...json, 'content-encoding': 'gzip' }, bytes: Buffer.from('no gzip') },
    { headers: { ...json, 'content-encoding': 'gzip' }, bytes: gzipSync('{}') },
    { headers: { 'content-type': 'application/json; charset=latin1' }, bytes: Buffer.from('{}') },
    { headers: { 'content-type': 'multipart/form-data' }, bytes: Buffer.from('--x') },
    { headers: { 'content-type': 'text/plain' }, bytes: Buffer.from('x') }
  )
  return fc.oneof({ weight: 8, arbitrary: well }, { weight: 1, arbitrary: broken })
}

function fill(path: string, values: Record<string, string>): string {
  return path.replace(/{(\w+)}/g, (_, name) => values[name]!)
}

function search(values: Record<string, unknown>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return given.length ? `?${given.map(([name, value]) => `${name}=${value}`).join('&')}` : ''
}
