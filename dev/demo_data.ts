import { join } from 'node:path'
import pg from 'pg'
import type { RuntimeConfig } from './config.ts'
import { dataFolder, dataRoot } from './data_folder.ts'
import { loadDemo } from './demo/load.ts'
import { ensurePictures, type Rendered } from './demo/pictures/rendered.ts'
import { storeReceipts } from './demo/pictures/receipts.ts'
import { storePictures } from './demo/pictures/store_pictures.ts'
import { openDisk } from './files.ts'
import { releaseLock, waitForLock } from './process/lock.ts'
import type { Report } from './process/report.ts'

/**
 * Loads the demo data unless it was loaded: what a person has changed or deleted since stays so. A
 * load that broke off is taken up again. Gives whether there was anything to do.
 */
export async function loadDemoOnce(places: RuntimeConfig, report: Report): Promise<boolean> {
  const { databaseUrls, mediaRoot, privateRoot } = places
  if (await isLoaded(databaseUrls.storefront)) return false
  const disk = await openDisk(mediaRoot)
  const { folder, rendered } = await drawPictures(report)
  await storePictures(folder, disk)
  const receipts = await storeReceipts(await openDisk(privateRoot))
  await loadDemo({ databaseUrls, rendered, receipts, report })
  await markLoaded(databaseUrls.storefront)
  return true
}

/** The pictures of the demo products, drawn once for this checkout, and the folder where they lie. */
export async function drawPictures(
  report: Report
): Promise<{ folder: string; rendered: Rendered }> {
  const folder = dataFolder('demo-pictures')
  const lock = join(dataRoot(), 'demo-pictures.lock')
  await waitForLock(lock, ({ pid }) =>
    report(`Waiting for the pictures that process ${pid} draws…`)
  )
  try {
    return { folder, rendered: await ensurePictures(folder, report) }
  } finally {
    releaseLock(lock)
  }
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
