import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import type Store from '#models/store'
import { assertHasOwner, lockStore } from '#actions/stores/lock'
import { recordDecision } from '#actions/stores/record_decision'
import type { Actor } from '#domain/actor'
import PublishStore from '#jobs/publish_store'

/** Ends a suspension: the store is open or closed as it was before. One that is not suspended stays as it is. */
@inject()
export class ReinstateStore {
  constructor(private queue: Queue) {}

  async handle({ id, actor }: { id: string; actor: Actor }): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await lockStore(trx, id)
      if (!store.suspendedAt) return store
      await assertHasOwner(trx, store)
      store.merge({ isActive: store.wasActive ?? true, wasActive: null })
      await store.merge({ suspendedAt: null, suspensionReason: null }).save()
      await recordDecision(trx, { storeId: id, type: 'reinstated', actor })
      await this.queue.send(trx, PublishStore, { storeId: store.id })
      return store.refresh()
    })
  }
}
