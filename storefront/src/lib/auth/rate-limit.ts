import { sql } from 'kysely'
import { db } from '../db/database.ts'

export type Rule = { window: number; max: number }
export type Verdict = { allowed: boolean; retryAfter: number | null }

/**
 * Counts one try against `key` and says whether it is still within `max` in `window` seconds. One
 * statement, so that tries at the same moment cannot all pass; windows are fixed and begin with the
 * first try.
 */
export async function consume(key: string, { window, max }: Rule): Promise<Verdict> {
  const length = window * 1000
  const now = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`
  const over = sql`rate_limits.last_request + ${length} <= ${now}`
  const { rows } = await sql<{ count: number; left: string }>`
    insert into rate_limits (key, count, last_request) values (${key}, 1, ${now})
    on conflict (key) do update set
      count = case when ${over} then 1 else least(rate_limits.count, ${max}) + 1 end,
      last_request = case when ${over} then ${now} else rate_limits.last_request end
    returning count, last_request + ${length} - ${now} as left`.execute(db())
  const { count, left } = rows[0]!
  if (count === 1) void sweep()
  if (count <= max) return { allowed: true, retryAfter: null }
  return { allowed: false, retryAfter: Math.max(1, Math.ceil(Number(left) / 1000)) }
}

const longestWindow = 10 * 60 * 1000
let lastSweep = 0

/** Old rows are of no use to anyone; at most once a minute a new one takes them away. */
async function sweep() {
  if (Date.now() - lastSweep < 60_000) return
  lastSweep = Date.now()
  const before = BigInt(Date.now() - longestWindow)
  await db()
    .deleteFrom('rate_limits')
    .where('last_request', '<', before)
    .execute()
    .catch((error) => console.error('old rate limits stay for now:', error.message))
}
