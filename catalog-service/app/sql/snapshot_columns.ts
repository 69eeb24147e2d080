import { storePause } from '#sql/store_pause'

/** What an order keeps of a product: columns of `products p` joined by `snapshotJoins`. */
export const snapshotColumns = `
  p.name, p.name_ar as "nameAr", p.sku, p.price, image.url as "imageUrl", s.store_id as "storeId",
  s.name as "storeName", s.name_ar as "storeNameAr", s.slug as "storeSlug", s.city as "storeCity",
  s.whatsapp_phone as "storeWhatsappPhone", ${storePause} as "storePausedUntil"`

export const snapshotJoins = `
  join store_copies s on s.store_id = p.store_id
  left join images image on image.product_id = p.id and image.is_primary`

export type Snapshot = {
  name: string
  nameAr: string | null
  sku: string
  price: string
  imageUrl: string | null
  storeId: string
  storeName: string
  storeNameAr: string | null
  storeSlug: string
  storeCity: string
  storeWhatsappPhone: string | null
  /** Until when the store pauses; null where it does not now. */
  storePausedUntil: Date | null
}
