import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db } from '../../lib/db/database.ts'
import { assertNotLast, lockAdmins } from './admins.ts'

/**
 * Ends the account with everything that is kept for it here: sessions, passwords, addresses, wishlist and
 * cart. Orders keep their own copy of what they need.
 */
export function deleteMe(userId: string): Promise<void> {
  return db()
    .transaction()
    .execute(async (trx) => {
      assertNotLast(await lockAdmins(trx), userId)
      const gone = await trx.deleteFrom('users').where('id', '=', userId).executeTakeFirst()
      if (gone.numDeletedRows === 0n) throw new ProblemError('unauthenticated')
    })
}
