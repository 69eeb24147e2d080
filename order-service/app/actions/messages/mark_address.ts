import db from '@adonisjs/lucid/services/db'
import { hashAddress } from '#domain/address_hash'

/** Remembers that a mail server refused an address for good. */
export class MarkAddress {
  async handle({ address, reason }: { address: string; reason: string }): Promise<void> {
    await db
      .knexQuery()
      .insert({ address_hash: hashAddress(address), reason })
      .into('bounced_addresses')
      .onConflict('address_hash')
      .ignore()
  }
}
