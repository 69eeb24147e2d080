import { db } from '../db/database.ts'
import { auth } from './auth.ts'

/** The session that these headers' cookie belongs to; null for a guest. */
export async function sessionIdOf(headers: Headers): Promise<string | null> {
  if (!headers.has('cookie')) return null
  const found = await auth().api.getSession({ headers, query: { disableRefresh: true } })
  return found?.session.id ?? null
}

export async function endSession(id: string): Promise<void> {
  await db().deleteFrom('sessions').where('id', '=', id).execute()
}
