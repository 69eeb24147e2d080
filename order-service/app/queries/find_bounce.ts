import db from '@adonisjs/lucid/services/db'
import { hashAddress } from '#domain/address_hash'

/** Why a mail server refused that address for good; null where none did. */
export async function findBounce(address: string): Promise<string | null> {
  const row = await db
    .from('bounced_addresses')
    .where('address_hash', hashAddress(address))
    .select('reason')
    .first()
  return row?.reason ?? null
}
