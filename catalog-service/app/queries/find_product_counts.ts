import { rowsOf } from '#sql/rows'

export type ProductCounts = { all: number; active: number; inactive: number; archived: number }

/** How many products each view of the panel holds, of one store or of all. */
export async function findProductCounts(storeId?: string): Promise<ProductCounts> {
  const [counts] = await rowsOf<ProductCounts>(
    `select count(*) filter (where archived_at is null)::int as "all",
            count(*) filter (where is_active and store_is_active)::int as active,
            count(*) filter (where not is_active and archived_at is null)::int as inactive,
            count(*) filter (where archived_at is not null)::int as archived
     from products ${storeId ? 'where store_id = ?' : ''}`,
    storeId ? [storeId] : []
  )
  return counts!
}
