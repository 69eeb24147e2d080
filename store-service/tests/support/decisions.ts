import db from '@adonisjs/lucid/services/db'

/** The history of a store, oldest first: type, reason and who. */
export async function decisionsOf(
  storeId: string
): Promise<[string, string | null, string | null][]> {
  const rows = await db.from('store_decisions').where('store_id', storeId).orderBy('id')
  return rows.map(({ type, reason, actor_name: name }) => [type, reason, name])
}
