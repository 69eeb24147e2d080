import type { StaffRole } from '@marketplace/shared/contracts/principal'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db } from '../../lib/db/database.ts'
import { assertNotLast, lockAdmins } from './admins.ts'
import { toUser, type User } from './user.ts'

export type Rights = { roles?: StaffRole[]; isAdmin?: boolean }

/**
 * Gives or takes roles. `by` must be an admin still: a token may be older than its holder's fall.
 * Throws `forbidden`, `not_found`, or `conflict` for the last admin.
 */
export function changeRights(by: string, userId: string, rights: Rights): Promise<User> {
  return db()
    .transaction()
    .execute(async (trx) => {
      const admins = await lockAdmins(trx)
      if (!admins.includes(by)) throw new ProblemError('forbidden')
      if (rights.isAdmin === false) assertNotLast(admins, userId)
      const row = await trx
        .updateTable('users')
        .set({ roles: rights.roles, is_admin: rights.isAdmin, updated_at: new Date() })
        .where('id', '=', userId)
        .returningAll()
        .executeTakeFirst()
      if (!row) throw new ProblemError('not_found')
      return toUser(row)
    })
}
