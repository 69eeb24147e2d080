import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { db, type Trx } from '../../../lib/db/database.ts'
import { lockUser } from '../../../lib/db/lock-user.ts'
import { toAddress, type Address, type AddressRow } from '../../../lib/db/address.ts'
import { addressFields, maxAddresses, toColumns, type AddressInput } from './address-input.ts'
import { clearDefault } from './default-address.ts'

/**
 * Adds an address; the first one is the default whatever was asked. One that is there already is kept once.
 * Throws `conflict` where the address book is full.
 */
export function createAddress(userId: string, input: AddressInput): Promise<Address> {
  return db()
    .transaction()
    .execute(async (trx) => {
      await lockUser(trx, userId)
      const others = await trx
        .selectFrom('addresses')
        .selectAll()
        .where('user_id', '=', userId)
        .execute()
      const same = others.find((row) => isSame(row, input))
      if (same) return keepOnce(trx, same, input)
      assertRoom(others.length)
      const isDefault = others.length === 0 || input.isDefault === true
      if (isDefault) await clearDefault(trx, userId)
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

function assertRoom(count: number) {
  if (count < maxAddresses) return
  throw new DomainError('conflict', [{ rule: 'too_many_addresses', values: { max: maxAddresses } }])
}

/** Gives the address that is there, as the default if it was asked for. */
async function keepOnce(
  trx: Trx,
  row: AddressRow & { user_id: string },
  { isDefault }: AddressInput
): Promise<Address> {
  if (!isDefault || row.is_default) return toAddress(row)
  await clearDefault(trx, row.user_id)
  await trx.updateTable('addresses').set({ is_default: true }).where('id', '=', row.id).execute()
  return toAddress({ ...row, is_default: true })
}

/** Whether every field that a person writes is the same. */
function isSame(row: AddressRow, input: AddressInput): boolean {
  const known = toAddress(row)
  return addressFields.every((field) => (input[field] ?? null) === known[field])
}
