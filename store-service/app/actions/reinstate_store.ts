import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import PublishStore from '#jobs/publish_store'

/** Ends a suspension and opens the store again. A store that is not suspended stays as it is. */
@inject()
export class ReinstateStore {
  constructor(private queue: Queue) {}

  async handle(id: string): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await Store.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (!store.suspendedAt) return store
      await store.merge({ isActive: true, suspendedAt: null, suspensionReason: null }).save()
      await this.queue.send(trx, PublishStore, { storeId: store.id })
      return store.refresh()
    })
  }
}
