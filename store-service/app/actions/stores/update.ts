import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import { pauseEnd } from '#domain/pause'
import type Store from '#models/store'
import { assertMayOpen, lockStore } from '#actions/stores/lock'
import PublishStore from '#jobs/publish_store'
import type { updateStoreValidator } from '#validators/store'
import { assertVersion } from '@marketplace/shared/server/version'
import type { Infer } from '@vinejs/vine/types'

type Input = { id: string; changes: Infer<typeof updateStoreValidator> }

/** Changes what was given. A suspended store stays closed, whoever asks for it to open. */
@inject()
export class UpdateStore {
  constructor(private queue: Queue) {}

  async handle({ id, changes }: Input): Promise<Store> {
    const { version, latitude, longitude, pausedUntil, ...rest } = changes
    return db.transaction(async (trx) => {
      const store = await lockStore(trx, id)
      assertVersion(version, store)
      if (rest.isActive) await assertMayOpen(trx, store)
      store.merge(rest)
      if (latitude !== undefined) store.latitude = String(latitude)
      if (longitude !== undefined) store.longitude = String(longitude)
      if (pausedUntil !== undefined) store.pausedUntil = pausedUntil ? pauseEnd(pausedUntil) : null
      await store.save()
      await this.queue.send(trx, PublishStore, { storeId: store.id })
      // Kept pages say until when; a pause that ends by itself has them rendered anew.
      if (pausedUntil) {
        const end = store.pausedUntil!.toJSDate()
        await this.queue.sendLater(trx, PublishStore, end, { storeId: store.id })
      }
      return store.refresh()
    })
  }
}
