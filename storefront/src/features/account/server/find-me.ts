import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db } from '../../../lib/db/database.ts'
import { toUser, type User } from '../../../lib/db/user.ts'

/** Throws `unauthenticated` where the account is gone and only its token is left. */
export async function findMe(userId: string): Promise<User> {
  const row = await db().selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()
  if (!row) throw new ProblemError('unauthenticated')
  return toUser(row)
}
