import { inject } from '@adonisjs/core'
import { StoreClient } from '#clients/store_client'
import { SyncStoreCopy } from '#actions/stores/sync_copy'
import { rowsOf } from '#sql/rows'
import type { Trace } from '@marketplace/shared/server/http/trace'

/** Fetches the copy of a store whose first event is still under way. */
@inject()
export class EnsureStoreCopy {
  constructor(
    private stores: StoreClient,
    private syncStoreCopy: SyncStoreCopy
  ) {}

  /** False where store-service has no such store either. */
  async handle({ id, trace }: { id: string; trace?: Trace }): Promise<boolean> {
    const copies = await rowsOf('select from store_copies where store_id = ?', [id])
    if (copies.length) return true
    const store = await this.stores.find(id, trace)
    if (store) await this.syncStoreCopy.handle(store)
    return store !== null
  }
}
