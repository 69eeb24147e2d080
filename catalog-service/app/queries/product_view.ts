import type { ProductRole } from '#models/product'
import { Sql } from '#queries/sql'

export type ImageView = {
  id: string
  url: string
  alt_text: string
  is_primary: boolean
  position: number
  width: number
  height: number
  thumbhash: string | null
}

/** A product with what its card shows of its store, its stock and its primary picture. */
export type ProductView = {
  id: string
  storeId: string
  storeName: string
  storeSlug: string
  storeCity: string
  storeWhatsappPhone: string | null
  name: string
  nameAr: string | null
  slug: string
  category: string
  price: string
  sku: string
  isActive: boolean
  storeIsActive: boolean
  archivedAt: Date | null
  archivedByRole: ProductRole | null
  wasActive: boolean | null
  version: number
  ratingAverage: string
  ratingCount: number
  quantity: number
  reserved: number
  image: ImageView | null
  createdAt: Date
  updatedAt: Date
}

/** The columns of a ProductView, over `products p` joined by `productJoins`. */
export const productColumns = new Sql(`
  p.id, p.store_id as "storeId", s.name as "storeName", s.slug as "storeSlug", s.city as "storeCity",
  s.whatsapp_phone as "storeWhatsappPhone", p.name, p.name_ar as "nameAr", p.slug, p.category, p.price,
  p.sku, p.is_active as "isActive", p.store_is_active as "storeIsActive", p.archived_at as "archivedAt",
  p.archived_by_role as "archivedByRole", p.was_active as "wasActive", p.version,
  p.rating_average as "ratingAverage", p.rating_count as "ratingCount", i.quantity, i.reserved,
  to_jsonb(image) as image, p.created_at as "createdAt", p.updated_at as "updatedAt"`)

export const productJoins = new Sql(`
  join store_copies s on s.store_id = p.store_id
  join inventory i on i.product_id = p.id
  left join images image on image.product_id = p.id and image.is_primary`)
