import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import type Store from '#models/store'

export const ownedStoreShape = vine.create({
  id: vine.string().uuid(),
  name: vine.string(),
  isActive: vine.boolean(),
})

/** What other services are told of a person's store. */
export function toOwnedStore({ id, name, isActive }: Store) {
  return { id, name, isActive }
}

nameShape('OwnedStore', ownedStoreShape)
