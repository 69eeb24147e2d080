import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type StoreOwner from '#models/store_owner'

export const storeOwnerShape = vine.create({
  id: vine.string().uuid(),
  userId: vine.string().uuid(),
  storeId: vine.string().uuid().nullable(),
  businessName: vine.string(),
  phone: vine.string().nullable(),
  ice: vine.string().nullable(),
  rib: vine.string().nullable(),
  version: vine.number(),
  createdAt: vine.string(),
  updatedAt: vine.string(),
})

/** For the owner and admins: it carries ICE and RIB. Without a phone the account was deleted. */
export default class StoreOwnerTransformer extends BaseTransformer<StoreOwner> {
  toObject() {
    const owner = this.resource
    return {
      ...this.pick(owner, ['id', 'userId', 'businessName', 'phone', 'ice', 'rib', 'version']),
      storeId: owner.store?.id ?? null,
      createdAt: owner.createdAt.toUTC().toISO()!,
      updatedAt: owner.updatedAt.toUTC().toISO()!,
    }
  }

  /** For the list of owners: adds what their store is called and whether it is verified. */
  forList() {
    const { store } = this.resource
    return {
      ...this.toObject(),
      store: store && {
        ...this.pick(store, ['id', 'name', 'nameAr']),
        isVerified: store.verifiedAt !== null,
      },
    }
  }
}

nameShape('StoreOwner', storeOwnerShape)
