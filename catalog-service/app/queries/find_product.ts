import { rowsOf } from '#sql/rows'
import { sql, type Sql } from '#sql/sql'
import { productDetailColumns, productJoins, type ProductDetail } from '#sql/product_view'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const slugShape = /^[a-z0-9-]{1,200}$/

/**
 * A product by id or slug, present or earlier, whatever its state, with all its pictures. Throws 404 where there is none.
 */
export async function findProduct(idOrSlug: string): Promise<ProductDetail> {
  if (!isUuid(idOrSlug) && !slugShape.test(idOrSlug)) throw new ProblemError('not_found')
  const query = sql`
    select ${productDetailColumns} from products p ${productJoins} where ${isUuid(idOrSlug) ? sql`p.id = ${idOrSlug}` : hasSlug(idOrSlug)}`
  const [product] = await rowsOf<ProductDetail>(query.text, query.bindings)
  if (!product) throw new ProblemError('not_found')
  return product
}

/** Earlier slugs are looked up only where no product has it now. */
function hasSlug(slug: string): Sql {
  return sql`p.id = coalesce(
    (select id from products where slug = ${slug}),
    (select product_id from product_slugs where slug = ${slug}))`
}
