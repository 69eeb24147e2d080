import type { Locale } from '@marketplace/shared/contracts/locale'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db } from './database.ts'

/** Where and in which language a person is written to; 404 where there is no such account. */
export async function findContact(userId: string): Promise<{ email: string; locale: Locale }> {
  const found = await db()
    .selectFrom('users')
    .select(['email', 'locale'])
    .where('id', '=', userId)
    .executeTakeFirst()
  if (!found) throw new ProblemError('not_found')
  return found
}
