import db from '@adonisjs/lucid/services/db'

export type StoreCounts = { all: number; active: number; inactive: number; suspended: number }

/** How many stores are open, closed by their owners, and suspended. */
export async function countStoresByStatus(): Promise<StoreCounts> {
  const { rows } = await db.rawQuery(`
    select count(*)::int as "all",
           (count(*) filter (where is_active))::int as active,
           (count(*) filter (where not is_active and suspended_at is null))::int as inactive,
           (count(*) filter (where suspended_at is not null))::int as suspended
    from stores`)
  return rows[0]
}
