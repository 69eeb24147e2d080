import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Store from '#models/store'
import { isOwnerDeleted } from '#queries/is_owner_deleted'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** The store's row, locked until the transaction ends; throws E_ROW_NOT_FOUND (404) where there is none. */
export function lockStore(trx: TransactionClientContract, id: string): Promise<Store> {
  return Store.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
}

/** Throws 409 `invalid_transition` where the store is suspended or nobody stands behind it any more. */
export async function assertMayOpen(trx: TransactionClientContract, store: Store): Promise<void> {
  if (store.suspendedAt) throw new DomainError('invalid_transition', [{ rule: 'store_suspended' }])
  await assertHasOwner(trx, store)
}

/** Throws 409 `invalid_transition` where the owner's account was deleted. */
export async function assertHasOwner(trx: TransactionClientContract, store: Store): Promise<void> {
  if (await isOwnerDeleted(store.storeOwnerId, trx)) {
    throw new DomainError('invalid_transition', [{ rule: 'owner_deleted' }])
  }
}
