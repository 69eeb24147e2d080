import db from '@adonisjs/lucid/services/db'
import StoreOwner from '#models/store_owner'
import { withStore } from '#queries/find_owner'
import type { updateStoreOwnerValidator } from '#validators/store_owner'
import { assertVersion } from '@marketplace/shared/server/version'
import type { Infer } from '@vinejs/vine/types'

type Input = { userId: string; changes: Infer<typeof updateStoreOwnerValidator> }

export class UpdateStoreOwner {
  async handle({ userId, changes }: Input): Promise<StoreOwner> {
    const { version, ...fields } = changes
    return db.transaction(async (trx) => {
      const owner = await StoreOwner.query({ client: trx })
        .where('user_id', userId)
        .forUpdate()
        .firstOrFail()
      assertVersion(version, owner)
      await owner.merge(fields).save()
      return withStore(await owner.refresh())
    })
  }
}
