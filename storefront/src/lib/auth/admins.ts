import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { Trx } from '../db/database.ts'

/** Holds every admin's row, always in the same order, so that two cannot remove each other at once. */
export async function lockAdmins(trx: Trx): Promise<string[]> {
  const rows = await trx
    .selectFrom('users')
    .select('id')
    .where('is_admin', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

/** Throws `conflict` where `userId` is the only admin left. */
export function assertNotLast(admins: readonly string[], userId: string): void {
  if (admins.length === 1 && admins[0] === userId) {
    throw new DomainError('conflict', [{ rule: 'last_admin' }])
  }
}
