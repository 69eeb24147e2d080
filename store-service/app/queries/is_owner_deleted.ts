import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** Whether the account behind an owner's row was deleted: its store never opens again. */
export async function isOwnerDeleted(
  storeOwnerId: string,
  client: QueryClientContract = db.connection()
): Promise<boolean> {
  const { rows } = await client.rawQuery(
    `select from store_owners join deleted_users using (user_id) where store_owners.id = ?`,
    [storeOwnerId]
  )
  return rows.length > 0
}
