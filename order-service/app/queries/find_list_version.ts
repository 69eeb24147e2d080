import db from '@adonisjs/lucid/services/db'

/** What the clock alone changes, and other services, is seen after so long. */
const longestMs = 10_000

/** Differs once an order was written. */
export async function findListVersion(): Promise<string> {
  const { rows } = await db.rawQuery(
    `select pg_sequence_last_value('order_changes')::text as changes`
  )
  return `${rows[0].changes ?? ''} ${Math.floor(Date.now() / longestMs)}`
}
