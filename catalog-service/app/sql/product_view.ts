import { ProductSchema } from '#database/schema'
import { selectColumns, type RowOf } from '#sql/columns'
import { attributesJson } from '#sql/attributes'
import { familyJoin, siblingsColumn, type FamilyView, type SiblingView } from '#sql/family_view'
import { Sql } from '#sql/sql'
import type { AttributeView } from '#transformers/category_transformer'
import { storePause } from '#sql/store_pause'

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

/** What only a product's own page shows. */
const detailColumns = ['description', 'descriptionAr', 'attributes'] as const

/** A product with what its card shows of its store, its stock and its primary picture. */
export type ProductView = RowOf<typeof ProductSchema, (typeof detailColumns)[number]> & {
  storeName: string
  storeNameAr: string | null
  storeSlug: string
  storeCity: string
  storeWhatsappPhone: string | null
  /** Until when the store pauses; null where it does not now. */
  storePausedUntil: Date | null
  quantity: number
  reserved: number
  image: ImageView | null
  family: FamilyView | null
}

export type ProductDetail = ProductView &
  RowOf<typeof ProductSchema> & {
    images: ImageView[]
    /** What products of its category say about themselves. */
    definitions: AttributeView[]
    siblings: SiblingView[] | null
  }

/** While a category gets another slug, its products show the new one already. */
const category = 'category_of(p.category) as category'

const store = `
  s.name as "storeName", s.name_ar as "storeNameAr", s.slug as "storeSlug", s.city as "storeCity",
  s.whatsapp_phone as "storeWhatsappPhone", ${storePause} as "storePausedUntil"`

/** The columns of a ProductView, over `products p` joined by `productJoins`. */
export const productColumns = new Sql(`
  ${selectColumns(ProductSchema, 'p', [...detailColumns, 'category'])}, ${category}, ${store},
  i.quantity, i.reserved, to_jsonb(image) as image, to_jsonb(family) as family`)

/** The columns of a ProductDetail, over the same. */
export const productDetailColumns = new Sql(`
  ${selectColumns(ProductSchema, 'p', ['category'])}, ${category}, ${store},
  i.quantity, i.reserved, to_jsonb(image) as image, to_jsonb(family) as family,
  ${siblingsColumn.text},
  (select coalesce(jsonb_agg(to_jsonb(one) order by one.is_primary desc, one.position, one.id), '[]')
   from images one where one.product_id = p.id) as images,
  ${attributesJson('p.category')} as definitions`)

export const productJoins = new Sql(`
  join store_copies s on s.store_id = p.store_id
  join inventory i on i.product_id = p.id
  left join images image on image.product_id = p.id and image.is_primary
  ${familyJoin}`)
