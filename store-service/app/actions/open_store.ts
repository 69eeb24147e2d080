import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import PublishStore from '#jobs/publish_store'
import type { createStoreValidator } from '#validators/store'
import type { Principal } from '@marketplace/shared/contracts/principal'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { slugFor } from '@marketplace/shared/server/slug'
import type { Infer } from '@vinejs/vine/types'

type OpenStoreInput = Infer<typeof createStoreValidator>

/** Opens the owner's one store, active at once; the catalog is told by a job. A second one is a 409. */
@inject()
export class OpenStore {
  constructor(private queue: Queue) {}

  async handle(principal: Principal, input: OpenStoreInput): Promise<Store> {
    return db.transaction(async (trx) => {
      const owner = await StoreOwner.findBy('user_id', principal.id, { client: trx })
      if (!owner) throw new ProblemError('forbidden')
      const id = await insert(trx, owner.id, input)
      await this.queue.send(trx, PublishStore, { storeId: id })
      return Store.findOrFail(id, { client: trx })
    })
  }
}

/** A slug that another store has taken, just now perhaps, gets digits behind it. */
async function insert(trx: TransactionClientContract, ownerId: string, input: OpenStoreInput) {
  const { whatsappPhone, ...fields } = input
  const row = { ...fields, store_owner_id: ownerId, whatsapp_phone: whatsappPhone }
  for (let attempt = 0; ; attempt++) {
    const slug = slugFor(input.name, 'boutique', attempt)
    const [made] = await trx
      .knexQuery()
      .insert({ ...row, slug })
      .into('stores')
      .onConflict('slug')
      .ignore()
      .returning('id')
    if (made) return made.id as string
  }
}
