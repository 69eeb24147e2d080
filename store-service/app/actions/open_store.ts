import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import PublishStore from '#jobs/publish_store'
import { slugOf, slugWithDigits } from '#domain/slug'
import type { createStoreValidator } from '#validators/store'
import type { Principal } from '@marketplace/shared/contracts/principal'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Infer } from '@vinejs/vine/types'

/** Opens the owner's one store, active at once; the catalog is told by a job. */
@inject()
export class OpenStore {
  constructor(private queue: Queue) {}

  async handle(principal: Principal, input: Infer<typeof createStoreValidator>): Promise<Store> {
    return db.transaction(async (trx) => {
      const owner = await StoreOwner.query({ client: trx })
        .where('user_id', principal.id)
        .forUpdate()
        .first()
      if (!owner) throw new ProblemError('forbidden')
      const wanted = slugOf(input.name, 'boutique')
      const taken = await Store.query({ client: trx }).where('slug', wanted).first()
      const slug = taken ? slugWithDigits(wanted) : wanted
      const fields = {
        ...input,
        latitude: String(input.latitude),
        longitude: String(input.longitude),
      }
      const store = await Store.create({ ...fields, slug, storeOwnerId: owner.id }, { client: trx })
      await this.queue.send(trx, PublishStore, { storeId: store.id })
      return store.refresh()
    })
  }
}
