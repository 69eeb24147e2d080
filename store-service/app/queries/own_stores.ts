import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'

/** The stores of a user: one at most. */
export function ownStores(client: QueryClientContract, userId: string) {
  return Store.query({ client }).whereIn(
    'store_owner_id',
    StoreOwner.query({ client }).where('user_id', userId).select('id')
  )
}
