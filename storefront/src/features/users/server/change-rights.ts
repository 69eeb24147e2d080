import type { StaffRole } from '@marketplace/shared/contracts/principal'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { db, type Trx } from '../../../lib/db/database.ts'
import { assertNotLast, lockAdmins } from '../../../lib/auth/admins.ts'
import { rightsText } from './rights-text.ts'
import { toUser, type User } from '../../../lib/db/user.ts'

export type Rights = {
  roles?: StaffRole[]
  isAdmin?: boolean
  /** The rights over which these were chosen (`rightsText`); without it they count whatever they were. */
  seen?: string
}

/**
 * Gives or takes roles. `by` must be an admin still: a token may be older than its holder's fall.
 * Throws `forbidden`, `not_found`, or `conflict` for the last admin and for rights that changed meanwhile.
 */
export function changeRights(by: string, userId: string, rights: Rights): Promise<User> {
  return db()
    .transaction()
    .execute(async (trx) => {
      const admins = await lockAdmins(trx)
      if (!admins.includes(by)) throw new ProblemError('forbidden')
      await assertSeen(trx, userId, rights.seen)
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

async function assertSeen(trx: Trx, userId: string, seen: string | undefined) {
  if (seen === undefined) return
  const row = await trx
    .selectFrom('users')
    .select(['roles', 'is_admin as isAdmin'])
    .where('id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
  if (row && rightsText(row) !== seen) throw new DomainError('conflict', [{ rule: 'stale_page' }])
}
