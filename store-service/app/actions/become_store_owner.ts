import StoreOwner from '#models/store_owner'
import type { createStoreOwnerValidator } from '#validators/store_owner'
import type { Principal } from '@marketplace/shared/contracts/principal'
import type { Infer } from '@vinejs/vine/types'

/** Makes the signed-in person a store owner. A second time breaks the unique key: 409 `conflict`. */
export class BecomeStoreOwner {
  async handle(principal: Principal, input: Infer<typeof createStoreOwnerValidator>) {
    const owner = await StoreOwner.create({ ...input, userId: principal.id })
    return owner.refresh()
  }
}
