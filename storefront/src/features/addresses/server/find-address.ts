import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { db } from '../../../lib/db/database.ts'
import { addressColumns, toAddress, type Address } from '../../../lib/db/address.ts'

/** One of the person's own; anybody else's is `not_found`. */
export async function findAddress(userId: string, id: string): Promise<Address> {
  const row = await db()
    .selectFrom('addresses')
    .select(addressColumns)
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (!row) throw new ProblemError('not_found')
  return toAddress(row)
}
