import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import PublishStore from '#jobs/publish_store'
import type { updateStoreValidator } from '#validators/store'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Infer } from '@vinejs/vine/types'

/** Changes what was given. A suspended store cannot be activated, not by its owner nor by a stale form. */
@inject()
export class UpdateStore {
  constructor(private queue: Queue) {}

  async handle(id: string, input: Infer<typeof updateStoreValidator>): Promise<Store> {
    return db.transaction(async (trx) => {
      const store = await Store.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      if (store.suspendedAt && input.isActive) throw new ProblemError('invalid_transition')
      const { latitude, longitude, ...rest } = input
      store.merge(rest)
      if (latitude !== undefined) store.latitude = String(latitude)
      if (longitude !== undefined) store.longitude = String(longitude)
      await store.save()
      await this.queue.send(trx, PublishStore, { storeId: store.id })
      return store.refresh()
    })
  }
}
