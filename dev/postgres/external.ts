import pg from 'pg'
import { type DatabaseKey, databases } from '../apps.ts'

/** The oldest server on which everything was seen to run. */
const oldest = 17
const timeoutMs = 10_000

/**
 * Throws one sentence that names each database of the environment that cannot be used, and why: before
 * minutes go into builds.
 */
export async function assertUsable(urls: Record<DatabaseKey, string>): Promise<void> {
  const found = await Promise.all(databases.map(({ key }) => faultOf(urls[key])))
  const faults = databases.flatMap(({ variable }, index) =>
    found[index] ? [`${variable}: ${found[index]}`] : []
  )
  if (faults.length > 0) throw new Error(`These databases can't be used.\n${faults.join('\n')}`)
}

async function faultOf(url: string): Promise<string | null> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
  })
  try {
    await client.connect()
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000")
    const version = Object.values(rows[0])[0] as number
    return version < oldest
      ? `PostgreSQL ${version} is too old, ${oldest} or newer is needed`
      : null
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    return message || code || 'no answer'
  } finally {
    await client.end().catch(() => {})
  }
}
