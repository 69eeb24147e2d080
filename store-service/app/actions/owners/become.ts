import StoreOwner from '#models/store_owner'
import type { createStoreOwnerValidator } from '#validators/store_owner'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { Infer } from '@vinejs/vine/types'

type Input = { userId: string; fields: Infer<typeof createStoreOwnerValidator> }

/** Makes a person a store owner. Of two attempts at once the database lets one through. */
export class BecomeStoreOwner {
  async handle({ userId, fields }: Input): Promise<StoreOwner> {
    const { businessName, ...rest } = fields
    const [made] = await StoreOwner.query()
      .client.knexQuery()
      .insert({ ...rest, business_name: businessName, user_id: userId })
      .into('store_owners')
      .onConflict('user_id')
      .ignore()
      .returning('id')
    if (!made) throw new DomainError('conflict', [{ rule: 'already_owner' }])
    return StoreOwner.findOrFail(made.id)
  }
}
