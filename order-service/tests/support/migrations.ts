import db from '@adonisjs/lucid/services/db'
import type { BaseSchema } from '@adonisjs/lucid/schema'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Migration = new (client: TransactionClientContract, file: string) => BaseSchema

/**
 * Tables as they were before a migration, in a schema of their own that nobody else sees: `before` makes them,
 * `look` reads what the migration made of them. Nothing of it stays.
 */
export async function throughMigration<Found>(
  migration: Migration,
  before: string,
  look: (trx: TransactionClientContract) => Promise<Found>
): Promise<Found> {
  const trx = await db.transaction()
  try {
    await trx.rawQuery('create schema before_migration')
    await trx.rawQuery('set local search_path to before_migration, public')
    await trx.rawQuery(before)
    await new migration(trx, 'migration').execUp()
    return await look(trx)
  } finally {
    await trx.rollback()
  }
}
