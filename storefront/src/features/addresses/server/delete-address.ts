import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db } from '../../../lib/db/database.ts'
import { lockUser } from '../../../lib/db/lock-user.ts'
import { passDefaultOn } from './default-address.ts'

/** Takes an address away; the default passes to the newest of the others. */
export function deleteAddress(userId: string, id: string): Promise<void> {
  return db()
    .transaction()
    .execute(async (trx) => {
      await lockUser(trx, userId)
      const gone = await trx
        .deleteFrom('addresses')
        .where('id', '=', id)
        .where('user_id', '=', userId)
        .returning('is_default')
        .executeTakeFirst()
      if (!gone) throw new ProblemError('not_found')
      if (gone.is_default) await passDefaultOn(trx, userId)
    })
}
