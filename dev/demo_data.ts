import pg from 'pg'
import type { DatabaseKey } from './apps.ts'
import type { Report } from './process/report.ts'

/** What the demo data needs to know: four migrated databases and a folder for pictures. */
export interface DemoConfig {
  databaseUrls: Record<DatabaseKey, string>
  /** Absolute; products' pictures go to `catalog/` below it. */
  mediaRoot: string
  report: Report
}

export type DemoState = 'absent' | 'partial' | 'loaded'

const words = { partial: 'demo data: loading', loaded: 'demo data: loaded' }

/** How far the demo data is. The note hangs on the storefront's database, so it goes where the data goes. */
export async function demoState(url: string): Promise<DemoState> {
  const comment = await query(
    url,
    `SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database
    WHERE datname = current_database()`
  )
  if (comment === words.loaded) return 'loaded'
  return comment === words.partial ? 'partial' : 'absent'
}

/** Loads the demo data unless it is there; `demoState` tells a load that broke off. */
export async function loadDemoOnce(config: DemoConfig): Promise<boolean> {
  const url = config.databaseUrls.storefront
  if ((await demoState(url)) === 'loaded') return false
  const { loadDemo } = await import('./demo/load.ts')
  await note(url, words.partial)
  await loadDemo(config)
  await note(url, words.loaded)
  return true
}

async function note(url: string, text: string) {
  await query(
    url,
    `DO $$ BEGIN EXECUTE format('COMMENT ON DATABASE %I IS %L', current_database(), '${text}'); END $$`
  )
}

async function query(url: string, sql: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(sql)
    return rows[0]?.comment ?? null
  } finally {
    await client.end()
  }
}
