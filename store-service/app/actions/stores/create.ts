import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inject } from '@adonisjs/core'
import { Queue } from '@marketplace/shared/server/queue'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import PublishStore from '#jobs/publish_store'
import type { createStoreValidator } from '#validators/store'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { slugFor } from '@marketplace/shared/server/slug'
import type { Infer } from '@vinejs/vine/types'

type Fields = Infer<typeof createStoreValidator>
type Input = { userId: string; fields: Fields }

/** Creates the owner's one store, open unless `isActive` is false; a job tells the catalog. */
@inject()
export class CreateStore {
  constructor(private queue: Queue) {}

  async handle({ userId, fields }: Input): Promise<Store> {
    return db.transaction(async (trx) => {
      const owner = await lockOwner(trx, userId)
      const existing = await Store.findBy('store_owner_id', owner.id, { client: trx })
      if (existing) {
        const { name } = existing
        throw new DomainError('conflict', [{ rule: 'one_store_each', values: { name } }])
      }
      const id = await insert(trx, owner.id, fields)
      await this.queue.send(trx, PublishStore, { storeId: id })
      return Store.findOrFail(id, { client: trx })
    })
  }
}

/** Locks the owner, so that two requests at once never both find that there is no store. */
async function lockOwner(trx: TransactionClientContract, userId: string): Promise<StoreOwner> {
  const query = StoreOwner.query({ client: trx }).where('user_id', userId)
  const owner = await query.forUpdate().first()
  if (!owner) throw new DomainError('forbidden', [{ rule: 'business_first' }])
  return owner
}

/** A slug that another store has taken, just now perhaps, gets digits behind it. */
async function insert(trx: TransactionClientContract, ownerId: string, fields: Fields) {
  const { whatsappPhone, nameAr, descriptionAr, isActive, ...rest } = fields
  const row = {
    ...rest,
    store_owner_id: ownerId,
    name_ar: nameAr,
    description_ar: descriptionAr,
    whatsapp_phone: whatsappPhone,
    is_active: isActive ?? true,
  }
  for (let attempt = 0; ; attempt++) {
    const slug = slugFor(fields.name, 'boutique', attempt)
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
