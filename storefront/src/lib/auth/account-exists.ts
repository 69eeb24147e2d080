import { db } from '../db/database.ts'

/** Whether the person's account is still there; their tokens outlive it by minutes. */
export async function accountExists(userId: string): Promise<boolean> {
  const row = await db()
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .executeTakeFirst()
  return row !== undefined
}
