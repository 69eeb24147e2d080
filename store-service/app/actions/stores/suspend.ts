import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import type Store from '#models/store'
import { lockStore } from '#actions/stores/lock'
import { recordDecision } from '#actions/stores/record_decision'
import type { Actor } from '#domain/actor'
import PublishStore from '#jobs/publish_store'
import { assertVersion } from '@marketplace/shared/server/version'

type Input = { id: string; reason: string; actor: Actor; version?: number }

/** Closes a store until it is reinstated. Doing it again keeps the first date and takes the new reason. */
@inject()
export class SuspendStore {
  constructor(private queue: Queue) {}

  async handle({ id, reason, actor, version }: Input): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await lockStore(trx, id)
      assertVersion(version, store)
      store.merge({
        wasActive: store.suspendedAt ? store.wasActive : store.isActive,
        isActive: false,
        suspendedAt: store.suspendedAt ?? DateTime.now(),
        suspensionReason: reason,
      })
      const isNews = store.$dirty.suspensionReason !== undefined
      await store.save()
      if (isNews) await recordDecision(trx, { storeId: id, type: 'suspended', actor, reason })
      await this.queue.send(trx, PublishStore, { storeId: store.id })
      return store.refresh()
    })
  }
}
