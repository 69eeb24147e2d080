import { sql } from 'kysely'
import { db } from '../db/database.ts'

/** Longer than a token lives, for clocks differ. */
const minutes = 10

/** The sessions whose tokens may outlive them. */
export async function findEndedSessions(): Promise<string[]> {
  const rows = await db()
    .selectFrom('ended_sessions')
    .select('session_id')
    .where('ended_at', '>', sql<Date>`now() - make_interval(mins => ${minutes})`)
    .execute()
  return rows.map((row) => row.session_id)
}

/** Whether the account of a token is still there and the session that it was made from has not ended. */
export async function isTokenLive(userId: string, sessionId?: string): Promise<boolean> {
  const row = await db()
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('ended_sessions')
            .select('session_id')
            .where('session_id', '=', sessionId ?? null)
        )
      )
    )
    .executeTakeFirst()
  return row !== undefined
}
