import pg from 'pg'
import { type DatabaseKey, findDatabase } from '../../apps.ts'
import { superuserUrl } from '../../postgres/cluster.ts'
import { prepareTables } from '../../prepare.ts'
import type { Report } from '../../process/report.ts'
import type { System } from '../../system.ts'
import { fill, type Size } from './fill.ts'

export const keys = ['store', 'catalog', 'order'] as const

export type Urls = Record<(typeof keys)[number], string>

/** The three databases at one size: the demo's own, or copies of them that are filled up. */
export interface Databases {
  label: string
  urls: Urls
  nameOf: (key: DatabaseKey) => string
}

/** What is behind the name of each copy. */
const suffixes = { small: '_small', filled: '_filled' } as const

export const demoDatabases = ({ databaseUrls }: System): Databases => ({
  label: 'demo',
  urls: databaseUrls,
  nameOf: (key) => findDatabase(key).name,
})

/**
 * Copies of the demo's databases, filled up to a size. Those of an earlier run are taken where they have it, brought to
 * the newest shape; otherwise they are made anew.
 */
export async function filledDatabases(
  system: System,
  which: keyof typeof suffixes,
  size: Size,
  report: Report
): Promise<Databases> {
  const nameOf = (key: DatabaseKey) => `${findDatabase(key).name}${suffixes[which]}`
  const urls = eachKey((key) => system.databaseUrls[key].replace(/[^/]+$/, nameOf(key)))
  const superuser = superuserUrl(system.places.postgresPort)
  const mark = JSON.stringify({ ...size, of: await idOf(superuser, findDatabase('order').name) })
  const label = size.orders.toLocaleString('en-US').replaceAll(',', ' ')
  if (await haveMark(superuser, keys.map(nameOf), mark)) {
    report(`Found the databases with ${label} orders.`)
  } else {
    await copyDatabases(superuser, nameOf)
    await fillDatabases(system, size, report, nameOf)
    await setMark(superuser, keys.map(nameOf), mark)
  }
  const { places, secrets } = system
  const databaseUrls = { ...places.databaseUrls, ...urls }
  await prepareTables(
    { places: { ...places, databaseUrls }, secrets, mode: 'production' },
    () => {}
  )
  return { label, urls, nameOf }
}

/** Fills the databases of a running marketplace, or others beside them. */
export function fillDatabases(
  { places }: System,
  size: Size,
  report: Report,
  nameOf = (key: DatabaseKey) => findDatabase(key).name
): Promise<void> {
  return fill(
    eachKey((key) => superuserUrl(places.postgresPort, nameOf(key))),
    size,
    report
  )
}

const eachKey = (give: (key: keyof Urls) => string) =>
  Object.fromEntries(keys.map((key) => [key, give(key)])) as Urls

async function copyDatabases(superuser: string, nameOf: (key: DatabaseKey) => string) {
  await asking(superuser, async (client) => {
    for (const key of keys) {
      const { name } = findDatabase(key)
      const [source, target] = [name, nameOf(key)].map((each) => client.escapeIdentifier(each))
      await client.query(`drop database if exists ${target} with (force)`)
      await client.query(`create database ${target} owner ${source} template ${source}`)
    }
  })
}

/** A database that was made anew has another one. */
function idOf(superuser: string, name: string): Promise<number> {
  return asking(superuser, async (client) => {
    const { rows } = await client.query('select oid from pg_database where datname = $1', [name])
    return rows[0].oid
  })
}

/** Size and origin stand in a comment on each database, set once it is filled: one that broke off is filled again. */
function setMark(superuser: string, names: string[], mark: string): Promise<void> {
  return asking(superuser, async (client) => {
    for (const name of names) {
      const [database, text] = [client.escapeIdentifier(name), client.escapeLiteral(mark)]
      await client.query(`comment on database ${database} is ${text}`)
    }
  })
}

function haveMark(superuser: string, names: string[], mark: string): Promise<boolean> {
  return asking(superuser, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_database
       where datname = any ($1) and shobj_description(oid, 'pg_database') = $2`,
      [names, mark]
    )
    return rowCount === names.length
  })
}

async function asking<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
