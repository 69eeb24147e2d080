import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inject } from '@adonisjs/core'
import { recordDecision } from '#actions/stores/record_decision'
import type { Actor } from '#domain/actor'
import PublishStore from '#jobs/publish_store'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import { ownStores } from '#queries/own_stores'
import { withStore } from '#queries/find_owner'
import type { updateStoreOwnerValidator } from '#validators/store_owner'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'
import type { Infer } from '@vinejs/vine/types'

type Input = { actor: Actor; changes: Infer<typeof updateStoreOwnerValidator> }

/** Changes the person's own business. What an admin had verified is no longer that: the mark ends with the change. */
@inject()
export class UpdateStoreOwner {
  constructor(private queue: Queue) {}

  async handle({ actor, changes }: Input): Promise<StoreOwner> {
    const { version, ...fields } = changes
    return db.transaction(async (trx) => {
      // The store before its owner, as whoever opens or verifies it locks them.
      const store = await ownStores(trx, actor.id).forUpdate().first()
      const owner = await StoreOwner.query({ client: trx })
        .where('user_id', actor.id)
        .forUpdate()
        .firstOrFail()
      assertVersion(version, owner)
      owner.merge(fields)
      const { businessName, ice, rib } = owner.$dirty
      const isOther = [businessName, ice, rib].some((value) => value !== undefined)
      if (isOther && store?.verifiedAt) await this.#endMark(trx, store, actor)
      await owner.save()
      return withStore(await owner.refresh())
    })
  }

  async #endMark(trx: TransactionClientContract, store: Store, actor: Actor) {
    await store.merge({ verifiedAt: null }).save()
    await recordDecision(trx, { storeId: store.id, type: 'business_changed', actor })
    await this.queue.send(trx, PublishStore, { storeId: store.id })
  }
}
