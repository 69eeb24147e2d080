import db from '@adonisjs/lucid/services/db'
import type { BaseSchema } from '@adonisjs/lucid/schema'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Migration = new (client: TransactionClientContract, file: string) => BaseSchema

/**
 * Takes a migration back, fills the tables as they were before it, and runs it again. `look` reads what it
 * made of the rows. Nothing of it stays.
 */
export async function throughMigration<Found>(
  migration: Migration,
  before: (trx: TransactionClientContract) => Promise<unknown>,
  look: (trx: TransactionClientContract) => Promise<Found>
): Promise<Found> {
  const trx = await db.transaction()
  try {
    await new migration(trx, 'down').execDown()
    await before(trx)
    await new migration(trx, 'up').execUp()
    return await look(trx)
  } finally {
    await trx.rollback()
  }
}
