import { rowsOf } from '#sql/rows'
import { sql, Sql } from '#sql/sql'
import { productDetailColumns, productJoins, type ProductDetail } from '#sql/product_view'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const slugShape = /^[a-z0-9-]{1,200}$/

/** A product by id or slug, whatever its state, with all its pictures. Throws 404 where there is none. */
export async function findProduct(idOrSlug: string): Promise<ProductDetail> {
  if (!isUuid(idOrSlug) && !slugShape.test(idOrSlug)) throw new ProblemError('not_found')
  const column = new Sql(isUuid(idOrSlug) ? 'p.id' : 'p.slug')
  const query = sql`
    select ${productDetailColumns} from products p ${productJoins} where ${column} = ${idOrSlug}`
  const [product] = await rowsOf<ProductDetail>(query.text, query.bindings)
  if (!product) throw new ProblemError('not_found')
  return product
}
