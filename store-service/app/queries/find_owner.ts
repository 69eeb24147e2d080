import Store from '#models/store'
import StoreOwner from '#models/store_owner'

/** The owner's row of that user with their store; throws E_ROW_NOT_FOUND (404) where they have none. */
export async function findOwner(userId: string): Promise<StoreOwner> {
  return withStore(await StoreOwner.findByOrFail('user_id', userId))
}

/** As `findOwner`, null where that user has no business yet. */
export async function findOwnerIfAny(userId: string): Promise<StoreOwner | null> {
  const owner = await StoreOwner.findBy('user_id', userId)
  return owner && withStore(owner)
}

/** Gives the row its store, read in the same transaction where the row was. */
export async function withStore(owner: StoreOwner): Promise<StoreOwner> {
  owner.store = await Store.findBy('store_owner_id', owner.id, { client: owner.$trx })
  return owner
}
