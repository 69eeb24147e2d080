import { db } from '../../../lib/db/database.ts'

/** Where a person is signed in, the latest first. */
export async function listSessions(userId: string) {
  return db()
    .selectFrom('sessions')
    .select(['id', 'created_at as createdAt', 'user_agent as userAgent'])
    .where('user_id', '=', userId)
    .where('expires_at', '>', new Date())
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
}
