import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { productStatuses, type ProductStatus } from '#domain/product_list'
import { statuses } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'

export type ProductCounts = Record<ProductStatus, number>

/** How many products each view of the panel holds, of one store or of all, counted up to where lists count too. */
export async function findProductCounts(storeId?: string): Promise<ProductCounts> {
  const ofStore = storeId ? 'and p.store_id = ?' : ''
  const columns = productStatuses.map(
    (status) => `(select count(*)::int from (
      select from products p where ${statuses[status].text} ${ofStore} limit ?) found) as "${status}"`
  )
  const [counts] = await rowsOf<ProductCounts>(
    `select ${columns.join(', ')}`,
    columns.flatMap(() => (storeId ? [storeId, maxExactTotal] : [maxExactTotal]))
  )
  return counts!
}
