import { inject } from '@adonisjs/core'
import { StoreClient } from '#clients/store_client'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** Whose rates a person writes: a store's, or the platform's with `storeId` null. */
export type RateScope = { storeId: string | null }

@inject()
export class FindRateScope {
  constructor(private stores: StoreClient) {}

  /**
   * The platform's for an admin, their store's for an owner; with `storeId` that store's, for its owner alone. Null
   * for whoever writes none of these.
   */
  async handle({ id, isAdmin }: Principal, storeId?: string): Promise<RateScope | null> {
    if (isAdmin && !storeId) return { storeId: null }
    const own = await this.stores.findOwnedStore(id)
    return own && (!storeId || own.id === storeId) ? { storeId: own.id } : null
  }
}
