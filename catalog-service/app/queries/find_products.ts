import { rowsOf } from '#sql/rows'
import { sql } from '#sql/sql'
import { productColumns, productJoins, type ProductView } from '#sql/product_view'

/** Products by their ids, also those that are not on sale. */
export function findProducts(ids: string[]): Promise<ProductView[]> {
  const query = sql`
    select ${productColumns} from products p ${productJoins}
    where p.id = any(${ids}::uuid[]) order by p.id`
  return rowsOf(query.text, query.bindings)
}
