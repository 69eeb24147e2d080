import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { rowsOf } from '#sql/rows'

/**
 * Makes a review and the deletion of its author's account wait for each other, so that no name is written
 * after it was blanked. Throws 401 where the account was deleted.
 */
export async function lockReviewer(trx: TransactionClientContract, userId: string): Promise<void> {
  await lockUser(trx, userId)
  const deleted = await rowsOf('select from deleted_users where user_id = ?', [userId], trx)
  if (deleted.length) throw new ProblemError('unauthenticated')
}

/** Locks a user until the transaction ends. */
export async function lockUser(trx: TransactionClientContract, userId: string): Promise<void> {
  await rowsOf('select pg_advisory_xact_lock(hashtextextended(?, 0))', [userId], trx)
}
