import { rowsOf } from '#sql/rows'

export type StoreOption = { value: string; label: string }

/** The stores by name, to which staff add products; for an owner only their own. */
export function listStoreOptions(storeId?: string): Promise<StoreOption[]> {
  return rowsOf<StoreOption>(
    `select store_id as value, name as label from store_copies
     ${storeId ? 'where store_id = ?' : ''} order by name, store_id limit 1000`,
    storeId ? [storeId] : []
  )
}
