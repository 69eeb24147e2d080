import { db } from '../../lib/db/database.ts'
import { lockUser } from '../users/lock-user.ts'
import { toAddress, toColumns, type Address, type AddressInput } from './address.ts'
import { clearDefault } from './default-address.ts'

/** Adds an address; the first one is the default whatever was asked. */
export function createAddress(userId: string, input: AddressInput): Promise<Address> {
  return db()
    .transaction()
    .execute(async (trx) => {
      await lockUser(trx, userId)
      const other = await trx
        .selectFrom('addresses')
        .select('id')
        .where('user_id', '=', userId)
        .limit(1)
        .executeTakeFirst()
      const isDefault = !other || input.isDefault === true
      if (other && isDefault) await clearDefault(trx, userId)
      const { recipientName, phone, street, city, state } = input
      const required = { recipient_name: recipientName, phone, street, city, state }
      const row = await trx
        .insertInto('addresses')
        .values({ ...toColumns(input), ...required, user_id: userId, is_default: isDefault })
        .returningAll()
        .executeTakeFirstOrThrow()
      return toAddress(row)
    })
}
