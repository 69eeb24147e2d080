import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { serviceNames } from '../../../lib/clients/services.ts'
import { db, type Trx } from '../../../lib/db/database.ts'
import { assertNotLast, lockAdmins } from '../../../lib/auth/admins.ts'
import { assertNoObligations } from './assert-no-obligations.ts'
import { confirmIdentity, type Proof } from './confirm-identity.ts'

type DeleteMeInput = Proof & { userId: string; trace?: Trace }

/**
 * Ends the account with everything that is kept for it here: sessions, passwords, addresses, wishlist and
 * cart. Orders keep their own copy of what they need; the services are told by the events written here.
 */
export async function deleteMe({ userId, trace, ...proof }: DeleteMeInput): Promise<void> {
  await confirmIdentity(userId, proof)
  await assertNoObligations(userId, trace)
  await db()
    .transaction()
    .execute(async (trx) => {
      assertNotLast(await lockAdmins(trx), userId)
      const deleted = await trx
        .deleteFrom('users')
        .where('id', '=', userId)
        .returning('email')
        .executeTakeFirst()
      if (!deleted) throw new ProblemError('unauthenticated')
      await deleteTokens(trx, userId, deleted.email)
      await addEvents(trx, userId)
    })
}

/** Tokens of e-mails that are still on their way: they name the person by id or by address. */
function deleteTokens(trx: Trx, userId: string, email: string) {
  return trx
    .deleteFrom('verification_tokens')
    .where((where) => where.or([where('value', '=', userId), where('identifier', '=', email)]))
    .execute()
}

function addEvents(trx: Trx, userId: string) {
  const deletedAt = new Date()
  return trx
    .insertInto('user_events')
    .values(serviceNames.map((service) => ({ user_id: userId, service, deleted_at: deletedAt })))
    .execute()
}
