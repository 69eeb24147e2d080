import { findOwner } from '#queries/find_owner'
import type { updateStoreOwnerValidator } from '#validators/store_owner'
import type { Principal } from '@marketplace/shared/contracts/principal'
import type { Infer } from '@vinejs/vine/types'

export class UpdateStoreOwner {
  async handle(principal: Principal, input: Infer<typeof updateStoreOwnerValidator>) {
    const owner = await findOwner(principal.id)
    return owner.merge(input).save()
  }
}
