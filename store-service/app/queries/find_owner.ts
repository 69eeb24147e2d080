import StoreOwner from '#models/store_owner'

/** The owner's row of that user with their store; throws E_ROW_NOT_FOUND (404) where they have none. */
export function findOwner(userId: string): Promise<StoreOwner> {
  return StoreOwner.query().where('user_id', userId).preload('store').firstOrFail()
}
