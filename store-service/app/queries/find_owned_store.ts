import Store from '#models/store'

/** The store of that user, or null where they have none. */
export function findOwnedStore(userId: string): Promise<Store | null> {
  return Store.query()
    .whereHas('owner', (owner) => owner.where('user_id', userId))
    .first()
}
