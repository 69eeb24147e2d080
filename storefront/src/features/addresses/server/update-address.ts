import { assertVersion } from '@marketplace/shared/server/version'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db, type Trx } from '../../../lib/db/database.ts'
import { lockUser } from '../../../lib/db/lock-user.ts'
import { toAddress, type Address } from '../../../lib/db/address.ts'
import { toColumns, type AddressInput } from './address-input.ts'
import { clearDefault } from './default-address.ts'

/**
 * Changes what is named and nothing else; `version` is the one that its writer read. The default stays the
 * default until another one is made it: there is exactly one while there is any address.
 */
export function updateAddress(
  userId: string,
  id: string,
  { version, ...input }: Partial<AddressInput> & { version?: number }
): Promise<Address> {
  return db()
    .transaction()
    .execute(async (trx) => {
      // Only the choice of a default touches other rows; whatever waits twice is refused too late.
      if (input.isDefault) await lockUser(trx, userId)
      assertVersion(version, await lockOwn(trx, userId, id))
      if (input.isDefault) await clearDefault(trx, userId)
      const row = await trx
        .updateTable('addresses')
        .set({
          ...toColumns(input),
          ...(input.isDefault ? { is_default: true } : {}),
          updated_at: new Date(),
        })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      return toAddress(row)
    })
}

async function lockOwn(trx: Trx, userId: string, id: string) {
  const own = await trx
    .selectFrom('addresses')
    .select('version')
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
  if (!own) throw new ProblemError('not_found')
  return own
}
