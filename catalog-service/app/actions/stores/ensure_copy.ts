import { inject } from '@adonisjs/core'
import { StoreClient } from '#clients/store_client'
import { SyncStoreCopy } from '#actions/sync_store_copy'
import { rowsOf } from '#queries/rows'
import type { Trace } from '@marketplace/shared/server/http/trace'

/** Makes sure that there is a copy of a store; asks for it where its first event has not come yet. */
@inject()
export class EnsureStoreCopy {
  constructor(
    private stores: StoreClient,
    private learn: SyncStoreCopy
  ) {}

  /** False where store-service does not know it either. */
  async handle(id: string, trace?: Trace): Promise<boolean> {
    const known = await rowsOf('select from store_copies where store_id = ?', [id])
    if (known.length) return true
    const news = await this.stores.find(id, trace)
    if (news) await this.learn.handle(news)
    return news !== null
  }
}
