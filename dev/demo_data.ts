import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { RuntimeConfig } from './config.ts'
import { dataFolder, dataRoot } from './data_folder.ts'
import { loadDemo } from './demo/load.ts'
import { ensurePictures, indexName } from './demo/pictures/rendered.ts'
import { releaseLock, waitForLock } from './process/lock.ts'
import type { Report } from './process/report.ts'

/**
 * Loads the demo data unless it was loaded: what a person has changed or deleted since stays so. A
 * load that broke off is taken up again. Gives whether there was anything to do.
 */
export async function loadDemoOnce(places: RuntimeConfig, report: Report): Promise<boolean> {
  const { databaseUrls, mediaRoot } = places
  if (await isLoaded(databaseUrls.storefront)) return false
  await bringPictures(mediaRoot, report)
  await loadDemo({ databaseUrls, mediaRoot, report })
  await markLoaded(databaseUrls.storefront)
  return true
}

/** Gives this copy the pictures, which are the same for every copy. */
async function bringPictures(mediaRoot: string, report: Report) {
  const drawn = await drawPictures(report)
  if ((await indexOf(mediaRoot)) !== (await indexOf(drawn)))
    await cp(drawn, mediaRoot, { recursive: true })
}

/** Draws the pictures of the demo products once for this checkout. Gives the folder where they lie. */
export async function drawPictures(report: Report): Promise<string> {
  const drawn = dataFolder('demo-pictures')
  const lock = join(dataRoot(), 'demo-pictures.lock')
  await waitForLock(lock, ({ pid }) =>
    report(`Waiting for the pictures that process ${pid} draws…`)
  )
  try {
    await ensurePictures(drawn, report)
  } finally {
    releaseLock(lock)
  }
  return drawn
}

async function indexOf(folder: string): Promise<string | null> {
  return readFile(join(folder, indexName), 'utf8').catch(() => null)
}

/** The mark is a comment on the storefront's database: it goes where the data goes, and is no table. */
const mark = 'The demo data is loaded.'

async function isLoaded(url: string): Promise<boolean> {
  const rows = await query(
    url,
    `select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()`
  )
  return rows[0]?.comment === mark
}

async function markLoaded(url: string) {
  await query(
    url,
    `do $$ begin execute format('comment on database %I is %L', current_database(), '${mark}'); end $$`
  )
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
