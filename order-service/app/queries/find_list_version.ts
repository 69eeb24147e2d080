import db from '@adonisjs/lucid/services/db'

/** What the clock alone changes, and other services, is seen after so long. */
const longestMs = 10_000

/** Differs once an order was written. One row of an index is read for it. */
export async function findListVersion(): Promise<string> {
  const { rows } = await db.rawQuery(
    `select updated_at::text as at from orders order by updated_at desc limit 1`
  )
  return `${rows[0]?.at ?? ''} ${Math.floor(Date.now() / longestMs)}`
}
