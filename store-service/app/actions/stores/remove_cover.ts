import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { lockStore } from '#actions/stores/lock'
import PublishStore from '#jobs/publish_store'
import { Queue } from '@marketplace/shared/server/queue'

/** Takes the cover away; the database enters its files for removal. Without one nothing changes. */
@inject()
export class RemoveCover {
  constructor(private queue: Queue) {}

  async handle({ id }: { id: string }): Promise<void> {
    await db.transaction(async (trx) => {
      const store = await lockStore(trx, id)
      if (!store.coverUrl) return
      await store.merge({ coverUrl: null }).save()
      await this.queue.send(trx, PublishStore, { storeId: id })
    })
  }
}
