import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Trx } from './database.ts'

/**
 * Holds the person's row until the transaction ends: whoever changes several rows of one person does it
 * one after the other. Throws `unauthenticated` where the account is gone and only its token is left.
 */
export async function lockUser(trx: Trx, userId: string): Promise<void> {
  const row = await trx
    .selectFrom('users')
    .select('id')
    .where('id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new ProblemError('unauthenticated')
}
