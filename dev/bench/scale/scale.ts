import pg from 'pg'
import { superuserUrl } from '../../postgres/cluster.ts'
import { password } from '../../postgres/databases.ts'
import type { System } from '../../system.ts'
import type { Report } from '../../process/report.ts'
import { type DatabaseKey, findDatabase } from '../../apps.ts'
import { type Statement, withStatementLog } from '../statements.ts'
import { join } from 'node:path'
import { fill, type Size } from './fill.ts'
import { scaleCases, tokensFor, type ScaleCase } from './cases.ts'
import { costsOf, enter } from './measure.ts'
import type { ScaleLine } from './report.ts'

const keys = ['store', 'catalog', 'order'] as const

type Urls = Record<(typeof keys)[number], string>

/**
 * Catches the statements that each request sends on the demo data and on a copy that is filled up to a size, and
 * measures both by turns.
 */
export async function scale(system: System, size: Size, report: Report): Promise<ScaleLine[]> {
  const cases = await scaleCases(system)
  const onDemo = { urls: system.databaseUrls, caught: await catchStatements(system, cases) }
  for (const key of keys) await system.kill(`${key}-service`, 'SIGTERM')
  await copyDatabases(superuserUrl(system.places.postgresPort))
  await fillDatabases(system, size, report, copyName)
  const filled = eachKey((key) => onDemo.urls[key].replace(/[^/]+$/, copyName))
  for (const key of keys) {
    const { variable } = findDatabase(key)
    system.start(`${key}-service`, { [variable]: filled[key] })
    await system.waitReady(`${key}-service`)
  }
  const databaseOf = (key: DatabaseKey) => copyName(findDatabase(key).name)
  const onFilled = { urls: filled, caught: await catchStatements(system, cases, databaseOf) }
  report(`Caught the statements of ${cases.length} requests.`)
  for (const key of keys) await system.kill(`${key}-service`, 'SIGTERM')
  return measureAll(cases, onDemo, onFilled)
}

/** Databases of one size, and what each case asks of them. */
export interface Sized {
  urls: Urls
  caught: Statement[][]
}

const copyName = (name: string) => `${name}_filled`

const eachKey = <Value>(give: (key: keyof Urls) => Value) =>
  Object.fromEntries(keys.map((key) => [key, give(key)])) as Record<keyof Urls, Value>

/** Fills the databases of a running marketplace, or others beside them. */
export function fillDatabases(
  { places }: System,
  size: Size,
  report: Report,
  nameOf = (name: string) => name
): Promise<void> {
  const urls = eachKey((key) => superuserUrl(places.postgresPort, nameOf(findDatabase(key).name)))
  return fill(urls, size, report)
}

export async function measureAll(
  cases: ScaleCase[],
  ...sizes: [demo: Sized, filled: Sized]
): Promise<ScaleLine[]> {
  const lines: ScaleLine[] = []
  for (const key of keys) {
    const clients = await Promise.all(sizes.map(({ urls }) => enter(urls[key])))
    for (const [index, { database, name }] of cases.entries()) {
      if (database !== key) continue
      const sent = sizes.map(({ caught }) => caught[index]!)
      const [demo, filled] = await costsOf(sent, clients)
      const isRefused = sent.some(({ length }) => length === 0)
      lines.push({ database, name, demo: demo!, filled: filled!, isRefused })
    }
    for (const client of clients) await client.end()
  }
  return lines
}

/** What each request asks of PostgreSQL when it is made again: the first may fill what an app remembers. */
export async function catchStatements(
  { places, urls }: System,
  cases: ScaleCase[],
  databaseOf = (key: DatabaseKey) => findDatabase(key).name
): Promise<Statement[][]> {
  const tokens = await tokensFor(cases, urls)
  const log = join(places.folder, 'postgres.log')
  return withStatementLog(superuserUrl(places.postgresPort), log, async (caught) => {
    const all: Statement[][] = []
    for (const each of cases) {
      const ask = () => request(each, tokens)
      const isAnswered = await ask()
      all.push(
        isAnswered ? await caught(databaseOf(each.database), async () => void (await ask())) : []
      )
    }
    return all
  })
}

/** Whether it is answered: what takes too long at a size is refused. Throws where the request itself is wrong. */
async function request({ name, url, as }: ScaleCase, tokens: Map<string, string>) {
  const headers = as ? { authorization: `Bearer ${tokens.get(as)}` } : undefined
  const response = await fetch(url, { headers, redirect: 'manual' })
  const text = await response.text()
  if (response.status === 200 || response.status === 503) return response.status === 200
  throw new Error(`${name}: ${response.status} ${text.slice(0, 300)}`)
}

async function copyDatabases(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const key of keys) {
      const { name } = findDatabase(key)
      const [source, target] = [name, copyName(name)].map((each) => client.escapeIdentifier(each))
      await client.query(`drop database if exists ${target} with (force)`)
      await client.query(`create database ${target} owner ${source} template ${source}`)
    }
  } finally {
    await client.end()
  }
}
