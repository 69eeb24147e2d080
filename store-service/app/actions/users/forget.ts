import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import PublishStore from '#jobs/publish_store'
import { DeletedUsers } from '@marketplace/shared/server/deleted_users/deleted_users'
import type { UserEvent } from '@marketplace/shared/server/deleted_users/user_event'

/**
 * Remembers that an account was deleted, closes its store and blanks phones and bank account. The business
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
      if (!owner) return
      await owner.merge({ phone: null, rib: null }).save()
      for (const store of await ownStores(trx, id)) await this.#close(trx, store)
    })
  }

  async #close(trx: TransactionClientContract, store: Store) {
    store.merge({ isActive: false, whatsappPhone: null })
    if (!store.$isDirty) return
    await store.save()
    await this.queue.send(trx, PublishStore, { storeId: store.id })
  }
}

function ownStores(trx: TransactionClientContract, userId: string) {
  return Store.query({ client: trx }).whereIn(
    'store_owner_id',
    StoreOwner.query({ client: trx }).where('user_id', userId).select('id')
  )
}
