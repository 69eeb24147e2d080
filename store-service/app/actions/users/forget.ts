import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import PublishStore from '#jobs/publish_store'
import { ownStores } from '#queries/own_stores'
import { DeletedUsers } from '@marketplace/shared/server/deleted_users/deleted_users'
import type { UserEvent } from '@marketplace/shared/server/deleted_users/user_event'

/**
 * Remembers that an account was deleted, closes its store, which loses its verified mark, and blanks phones and bank account. The business
 * name and ICE stay: invoices name them. A suspension stays too. Doing it again changes nothing.
 */
@inject()
export class ForgetUser {
  constructor(
    private deletedUsers: DeletedUsers,
    private queue: Queue
  ) {}

  async handle({ id, deletedAt }: UserEvent): Promise<void> {
    await db.transaction(async (trx) => {
      // The store before its owner, as whoever opens it locks them.
      await ownStores(trx, id).forUpdate()
      const owner = await StoreOwner.query({ client: trx }).where('user_id', id).forUpdate().first()
      await this.deletedUsers.add(trx, id, deletedAt)
      await trx.rawQuery(
        'update store_decisions set actor_name = null where actor_id = ? and actor_name is not null',
        [id]
      )
      if (!owner) return
      for (const store of await ownStores(trx, id)) await this.#close(trx, store)
      await owner.merge({ phone: null, rib: null }).save()
    })
  }

  async #close(trx: TransactionClientContract, store: Store) {
    store.merge({ isActive: false, whatsappPhone: null, verifiedAt: null })
    if (!store.$isDirty) return
    await store.save()
    await this.queue.send(trx, PublishStore, { storeId: store.id })
  }
}
