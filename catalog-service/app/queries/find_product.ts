import { rowsOf } from '#queries/rows'
import { sql, Sql } from '#queries/sql'
import {
  productColumns,
  productJoins,
  type ImageView,
  type ProductView,
} from '#queries/product_view'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type ProductDetail = ProductView & {
  description: string
  descriptionAr: string | null
  images: ImageView[]
}

const slugShape = /^[a-z0-9-]{1,200}$/

const images = new Sql(`
  (select coalesce(jsonb_agg(to_jsonb(one) order by one.is_primary desc, one.position, one.id), '[]')
   from images one where one.product_id = p.id)`)

/** A product by id or slug, whatever its state, with all its pictures. Throws 404 where there is none. */
export async function findProduct(idOrSlug: string): Promise<ProductDetail> {
  if (!isUuid(idOrSlug) && !slugShape.test(idOrSlug)) throw new ProblemError('not_found')
  const column = new Sql(isUuid(idOrSlug) ? 'p.id' : 'p.slug')
  const query = sql`
    select ${productColumns}, p.description, p.description_ar as "descriptionAr", ${images} as images
    from products p ${productJoins} where ${column} = ${idOrSlug}`
  const [product] = await rowsOf<ProductDetail>(query.text, query.bindings)
  if (!product) throw new ProblemError('not_found')
  return product
}
