import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import Store from '#models/store'
import { CatalogClient } from '#clients/catalog_client'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { toStoreEvent } from '#transformers/store_event'
import { tagsOfStore } from '@marketplace/shared/contracts/cache_tags'
import { Queue } from '@marketplace/shared/server/queue'

/** Tells the catalog how the store is now: it hides a closed store's products. Then pages are refreshed. */
@inject()
export default class PublishStore {
  static queue = 'stores.publish'

  constructor(
    private catalog: CatalogClient,
    private queue: Queue
  ) {}

  async handle({ storeId }: { storeId: string }) {
    const store = await Store.findOrFail(storeId)
    await this.catalog.publishStore(toStoreEvent(store))
    const tags = tagsOfStore(storeId)
    await db.transaction((trx) => this.queue.send(trx, RevalidateStorefront, { tags }))
  }
}
