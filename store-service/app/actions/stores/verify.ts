import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { inject } from '@adonisjs/core'
import { lockStore } from '#actions/stores/lock'
import { recordDecision } from '#actions/stores/record_decision'
import type { Actor } from '#domain/actor'
import PublishStore from '#jobs/publish_store'
import type Store from '#models/store'
import StoreOwner from '#models/store_owner'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'

type Input = { id: string; actor: Actor; version?: number; ownerVersion?: number }

/**
 * Gives a store the verified mark: its owner's ICE and RIB were checked. `ownerVersion` names the owner's row that was
 * read, so that nobody vouches for numbers that changed since. A verified store stays as it is.
 */
@inject()
export class VerifyStore {
  constructor(private queue: Queue) {}

  async handle({ id, actor, version, ownerVersion }: Input): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await lockStore(trx, id)
      if (store.verifiedAt) return store
      assertVersion(version, store)
      const owner = await StoreOwner.query({ client: trx })
        .where('id', store.storeOwnerId)
        .forShare()
        .firstOrFail()
      assertVersion(ownerVersion, owner)
      if (!owner.ice || !owner.rib) {
        throw new DomainError('invalid_transition', [{ rule: 'nothing_to_verify' }])
      }
      await store.merge({ verifiedAt: DateTime.now() }).save()
      await recordDecision(trx, { storeId: id, type: 'verified', actor })
      await this.queue.send(trx, PublishStore, { storeId: id })
      return store.refresh()
    })
  }
}
