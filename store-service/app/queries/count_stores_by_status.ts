import db from '@adonisjs/lucid/services/db'
import { storeConditions, type StoreStatus } from '#sql/stores'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

export type StoreCounts = Record<StoreStatus, number>

/** How many stores each view of the panel holds, counted up to where lists count too. */
export async function countStoresByStatus(): Promise<StoreCounts> {
  const columns = Object.entries(storeConditions).map(
    ([status, condition]) => `(select count(*)::int from (
      select from stores where ${condition} limit ${maxExactTotal}) found) as "${status}"`
  )
  const { rows } = await db.rawQuery(`select ${columns.join(', ')}`)
  return rows[0]
}
