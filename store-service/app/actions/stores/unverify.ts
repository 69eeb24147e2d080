import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { lockStore } from '#actions/stores/lock'
import { recordDecision } from '#actions/stores/record_decision'
import type { Actor } from '#domain/actor'
import PublishStore from '#jobs/publish_store'
import type Store from '#models/store'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'

type Input = { id: string; reason: string; actor: Actor; version?: number }

/** Takes the verified mark away. A store without it stays as it is. */
@inject()
export class UnverifyStore {
  constructor(private queue: Queue) {}

  async handle({ id, reason, actor, version }: Input): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await lockStore(trx, id)
      if (!store.verifiedAt) return store
      assertVersion(version, store)
      await store.merge({ verifiedAt: null }).save()
      await recordDecision(trx, { storeId: id, type: 'unverified', actor, reason })
      await this.queue.send(trx, PublishStore, { storeId: id })
      return store.refresh()
    })
  }
}
