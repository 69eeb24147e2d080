import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import PublishStore from '#jobs/publish_store'

/** Closes a store until it is reinstated. Doing it again keeps the first date and takes the new reason. */
@inject()
export class SuspendStore {
  constructor(private queue: Queue) {}

  async handle(id: string, reason: string): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await Store.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      store.merge({
        isActive: false,
        suspendedAt: store.suspendedAt ?? DateTime.now(),
        suspensionReason: reason,
      })
      await store.save()
      await this.queue.send(trx, PublishStore, { storeId: store.id })
      return store.refresh()
    })
  }
}
