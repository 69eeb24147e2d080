import { rowsOf } from '#queries/rows'

export type StoreOption = { value: string; label: string }

/** The stores that a product can be added to, by name; only that one for an owner. */
export function listStoreOptions(storeId?: string): Promise<StoreOption[]> {
  return rowsOf<StoreOption>(
    `select store_id as value, name as label from store_copies
     ${storeId ? 'where store_id = ?' : ''} order by name, store_id limit 1000`,
    storeId ? [storeId] : []
  )
}
