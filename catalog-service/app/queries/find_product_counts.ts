import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { productViews, type ProductViewName } from '#domain/product_list'
import { attentionConditions, statuses } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'

export type ProductCounts = Record<ProductViewName, number>

const conditions = { ...statuses, ...attentionConditions }

/** How many products each view of the panel holds, of one store or of all, counted up to where lists count too. */
export async function findProductCounts(storeId?: string): Promise<ProductCounts> {
  const ofStore = storeId ? 'and p.store_id = ?' : ''
  const columns = productViews.map(
    (view) => `(select count(*)::int from (
      select from products p where ${conditions[view].text} ${ofStore} limit ?) found) as "${view}"`
  )
  const [counts] = await rowsOf<ProductCounts>(
    `select ${columns.join(', ')}`,
    columns.flatMap(() => (storeId ? [storeId, maxExactTotal] : [maxExactTotal]))
  )
  return counts!
}
