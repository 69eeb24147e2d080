import StoreOwner from '#models/store_owner'

/** The owner's row of that user with their store; throws E_ROW_NOT_FOUND (404) where they have none. */
export function findOwner(userId: string): Promise<StoreOwner> {
  return ownedBy(userId).firstOrFail()
}

/** As `findOwner`, null where that user has no business yet. */
export function findOwnerIfAny(userId: string): Promise<StoreOwner | null> {
  return ownedBy(userId).first()
}

function ownedBy(userId: string) {
  return StoreOwner.query().where('user_id', userId).preload('store')
}
