import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import type Store from '#models/store'
import { currentPause } from '#domain/pause'
import type { StoreEvent } from '@marketplace/shared/contracts/store_event'

export const storeEventShape = vine.create({
  id: vine.string().uuid(),
  name: vine.string(),
  nameAr: vine.string().nullable(),
  slug: vine.string(),
  city: vine.string(),
  whatsappPhone: vine.string().nullable(),
  isActive: vine.boolean(),
  pausedUntil: vine.string().nullable(),
  updatedAt: vine.string(),
})

/** What other services keep of a store, told by an event or when they ask. */
export function toStoreEvent(store: Store): StoreEvent {
  const { id, name, nameAr, slug, city, whatsappPhone, isActive } = store
  const pausedUntil = currentPause(store.pausedUntil)?.toUTC().toISO() ?? null
  const updatedAt = store.updatedAt.toUTC().toISO()!
  return { id, name, nameAr, slug, city, whatsappPhone, isActive, pausedUntil, updatedAt }
}

nameShape('StoreEvent', storeEventShape)
