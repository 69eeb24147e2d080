import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'

/** The part of a store that stands beside its products. */
export const storeCardShape = vine.object({
  id: vine.string().uuid(),
  name: vine.string(),
  nameAr: vine.string().nullable(),
  slug: vine.string(),
  city: vine.string(),
  whatsappPhone: vine.string().nullable(),
  pausedUntil: vine.string().nullable(),
})

type Sold = {
  storeId: string
  storeName: string
  storeNameAr: string | null
  storeSlug: string
  storeCity: string
  storeWhatsappPhone: string | null
  storePausedUntil: Date | null
}

export function toStoreCard(sold: Sold) {
  return {
    id: sold.storeId,
    name: sold.storeName,
    nameAr: sold.storeNameAr,
    slug: sold.storeSlug,
    city: sold.storeCity,
    whatsappPhone: sold.storeWhatsappPhone,
    pausedUntil: sold.storePausedUntil?.toISOString() ?? null,
  }
}

nameShape('StoreCard', vine.create(storeCardShape.clone()))
