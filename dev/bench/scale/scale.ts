import { join } from 'node:path'
import { type DatabaseKey, findDatabase } from '../../apps.ts'
import { superuserUrl } from '../../postgres/cluster.ts'
import type { Report } from '../../process/report.ts'
import type { System } from '../../system.ts'
import { type Statement, withStatementLog } from '../statements.ts'
import { scaleCases, tokensFor, type ScaleCase } from './cases.ts'
import { type Databases, demoDatabases, filledDatabases, keys } from './copies.ts'
import type { Size } from './fill.ts'
import { costsOf, enter } from './measure.ts'
import type { ScaleLine } from './report.ts'
import { forgetUse, unusedIndexes } from './unused_indexes.ts'

/** Up to how many rows the smaller copy is filled. */
const smallRows = 10_000

/** What was measured, and by database the indexes of the largest that no request used. */
export interface Scale {
  labels: string[]
  lines: ScaleLine[]
  unused: Record<string, string[]>
}

/**
 * Catches the statements that each request sends on the demo data, on a copy of some thousand rows and on one that is
 * filled up to a size, and measures all by turns.
 */
export async function scale(system: System, size: Size, report: Report): Promise<Scale> {
  for (const key of keys) await system.kill(`${key}-service`, 'SIGTERM')
  const { products, orders, reviews } = size
  const small = { products: atMost(products), orders: atMost(orders), reviews: atMost(reviews) }
  const all = [
    demoDatabases(system),
    await filledDatabases(system, 'small', small, report),
    await filledDatabases(system, 'filled', size, report),
  ]
  const largest = all.at(-1)!
  const superuser = (key: DatabaseKey) =>
    superuserUrl(system.places.postgresPort, largest.nameOf(key))
  for (const key of keys) await forgetUse(superuser(key))
  const cases = await scaleCases(system, largest.urls)
  const sent: Statement[][][] = []
  for (const databases of all) sent.push(await catchOn(system, cases, databases))
  report(`Caught the statements of ${cases.length} requests.`)
  const lines = await measureAll(cases, all, sent)
  const unused = Object.fromEntries(
    await Promise.all(keys.map(async (key) => [key, await unusedIndexes(superuser(key))]))
  )
  return { labels: all.map(({ label }) => label), lines, unused }
}

const atMost = (rows: number) => Math.min(rows, smallRows)

/** Starts the services on these databases, has every request made, and ends them again. */
async function catchOn(
  system: System,
  cases: ScaleCase[],
  { urls, nameOf }: Databases
): Promise<Statement[][]> {
  for (const key of keys) {
    const { variable } = findDatabase(key)
    system.start(`${key}-service`, { [variable]: urls[key] })
    await system.waitReady(`${key}-service`)
  }
  const caught = await catchStatements(system, cases, nameOf)
  for (const key of keys) await system.kill(`${key}-service`, 'SIGTERM')
  return caught
}

async function measureAll(
  cases: ScaleCase[],
  all: Databases[],
  sent: Statement[][][]
): Promise<ScaleLine[]> {
  const lines: ScaleLine[] = []
  for (const key of keys) {
    const clients = await Promise.all(all.map(({ urls }) => enter(urls[key])))
    for (const [index, { database, name }] of cases.entries()) {
      if (database !== key) continue
      const statements = sent.map((caught) => caught[index]!)
      const costs = await costsOf(statements, clients)
      const isRefused = statements.some(({ length }) => length === 0)
      lines.push({ database, name, costs, isRefused, statements: statements.at(-1)! })
    }
    for (const client of clients) await client.end()
  }
  return lines
}

/** What each request asks of PostgreSQL when it is made again: the first may fill what an app remembers. */
async function catchStatements(
  { places, urls }: System,
  cases: ScaleCase[],
  nameOf: (key: DatabaseKey) => string
): Promise<Statement[][]> {
  const tokens = await tokensFor(cases, urls)
  const log = join(places.folder, 'postgres.log')
  return withStatementLog(superuserUrl(places.postgresPort), log, async (caught) => {
    const all: Statement[][] = []
    for (const each of cases) {
      const ask = () => request(each, tokens)
      const isAnswered = await ask()
      all.push(
        isAnswered ? await caught(nameOf(each.database), async () => void (await ask())) : []
      )
    }
    return all
  })
}

/** Whether it is answered: what takes too long at a size is refused. Throws where the request itself is wrong. */
async function request(each: ScaleCase, tokens: Map<string, string>): Promise<boolean> {
  const { name, method, url, as } = each
  const identity: Record<string, string> = as ? { authorization: `Bearer ${tokens.get(as)}` } : {}
  const form = method === 'POST' ? await readForm(url, identity) : {}
  const headers = { ...identity, ...form }
  const response = await fetch(url, { method, headers, redirect: 'manual' })
  const text = await response.text()
  if (response.status < 400 || response.status === 503) return response.status !== 503
  throw new Error(`${name}: ${response.status} ${text.slice(0, 300)}`)
}

/** What a form of the panel sends along: its session and the token that stands in a cookie. */
async function readForm(url: string, headers: Record<string, string>) {
  const page = await fetch(url.replace(/[^/]+$/, ''), { headers })
  await page.text()
  const cookies = page.headers.getSetCookie().map((line) => line.split(';')[0]!)
  const [, token] = cookies.map((cookie) => cookie.split('=')).find(([name]) => /csrf/.test(name!))!
  return { 'cookie': cookies.join('; '), 'x-csrf-token': decodeURIComponent(token!) }
}
