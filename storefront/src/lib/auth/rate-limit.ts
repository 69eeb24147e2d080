import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { db } from '../db/database.ts'
import type { Rule } from './limits.ts'

export type { Rule }
export type Verdict = { allowed: boolean; retryAfter: number | null }

/** What the database keeps of a key: of fixed length, and nobody's address or e-mail. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest('base64url')

const now = sql<string>`(extract(epoch from clock_timestamp()) * 1000)::bigint`

/**
 * Counts one try against `key` and says whether it is still within `max` in `window` seconds. One
 * statement, so that tries at the same moment cannot all pass; windows are fixed and begin with the
 * first try.
 */
export async function consume(key: string, { window, max }: Rule): Promise<Verdict> {
  const length = window * 1000
  const over = sql`rate_limits.last_request + ${length} <= ${now}`
  const { rows } = await sql<{ count: number; left: string }>`
    insert into rate_limits (key, count, last_request) values (${hashKey(key)}, 1, ${now})
    on conflict (key) do update set
      count = case when ${over} then 1 else least(rate_limits.count, ${max}) + 1 end,
      last_request = case when ${over} then ${now} else rate_limits.last_request end
    returning count, last_request + ${length} - ${now} as left`.execute(db())
  const { count, left } = rows[0]!
  if (count === 1) void sweep()
  if (count <= max) return { allowed: true, retryAfter: null }
  return { allowed: false, retryAfter: secondsOf(left) }
}

/** Takes back one try that turned out not to count. */
export async function giveBack(key: string): Promise<void> {
  await sql`update rate_limits set count = count - 1 where key = ${hashKey(key)} and count > 0`.execute(
    db()
  )
}

/** How many tries are counted against `key` within `window` seconds. */
export async function countOf(key: string, window: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count from rate_limits
    where key = ${hashKey(key)} and last_request + ${window * 1000} > ${now}`.execute(db())
  return rows[0]?.count ?? 0
}

export async function forget(key: string): Promise<void> {
  await db().deleteFrom('rate_limits').where('key', '=', hashKey(key)).execute()
}

/**
 * Lets one try through every `seconds`, the first one after that pause too. Gives how many seconds are left
 * to wait; 0 for a try that may go on.
 */
export async function waitTurn(key: string, seconds: number): Promise<number> {
  const length = seconds * 1000
  return db()
    .transaction()
    .execute(async (trx) => {
      const hashed = hashKey(key)
      const { rows: added } = await sql`
        insert into rate_limits (key, count, last_request) values (${hashed}, 0, ${now})
        on conflict (key) do nothing returning key`.execute(trx)
      if (added.length > 0) return seconds
      const { rows } = await sql<{ left: string }>`
        select last_request + ${length} - ${now} as left from rate_limits
        where key = ${hashed} for update`.execute(trx)
      const left = Number(rows[0]?.left ?? 0)
      if (left > 0) return secondsOf(left)
      await sql`update rate_limits set last_request = ${now} where key = ${hashed}`.execute(trx)
      return 0
    })
}

const secondsOf = (ms: string | number) => Math.max(1, Math.ceil(Number(ms) / 1000))

const longestWindow = 20 * 60 * 1000
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
