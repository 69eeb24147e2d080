import type { ProductViewName } from '#domain/product_list'
import { countRows } from '#sql/count_rows'
import { attentionConditions, statuses } from '#sql/product_conditions'
import { sql, type Sql } from '#sql/sql'

const conditions: Record<ProductViewName, Sql> = { ...statuses, ...attentionConditions }

/** How many products each of these views of the panel holds, of one store or of all, counted up to where lists count too. */
export function findProductCounts<View extends ProductViewName>(
  views: readonly View[],
  storeId?: string
): Promise<Record<View, number>> {
  const sources = views.map((view) => {
    const all = sql`products p where ${conditions[view]}`
    return [view, storeId ? sql`${all} and p.store_id = ${storeId}` : all]
  })
  return countRows<View>(Object.fromEntries(sources))
}
