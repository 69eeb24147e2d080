import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { LargeSets } from '@marketplace/shared/server/large_sets'
import type { ProductViewName } from '#domain/product_list'
import { countRows } from '#sql/count_rows'
import { attentionConditions, statuses } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { joined, sql, Sql } from '#sql/sql'

const largeStores = new LargeSets()

const conditions: Record<ProductViewName, Sql> = { ...statuses, ...attentionConditions }

/** How many products each of these views of the panel holds, of one store or of all, counted up to where lists count too. */
export async function findProductCounts<View extends ProductViewName>(
  views: readonly View[],
  storeId?: string
): Promise<Record<View, number>> {
  const counts = storeId && !largeStores.has(storeId) && (await countTogether(views, storeId))
  if (counts) return counts
  const sources = views.map((view) => {
    const all = sql`products p where ${conditions[view]}`
    return [view, storeId ? sql`${all} and p.store_id = ${storeId}` : all]
  })
  return countRows<View>(Object.fromEntries(sources))
}

/** What views ask of a product that is not archived, from one index. */
const viewed = new Sql(
  'is_active, store_is_active, in_stock, is_low, has_photo, null::timestamptz as archived_at'
)

/**
 * Reads a store's products once for all views; archived ones stand in an index of their own. Null where there are more
 * than lists count.
 */
async function countTogether<View extends ProductViewName>(
  views: readonly View[],
  storeId: string
): Promise<Record<View, number> | null> {
  const ofStore = sql`p.store_id = ${storeId} limit ${largeStores.limit(maxExactTotal)}`
  const columns = views.map((view) => {
    const count =
      view === 'archived'
        ? sql`select count(*) from (select from products p where ${conditions[view]} and ${ofStore}) p`
        : sql`count(*) filter (where ${conditions[view]})`
    return sql`(${count})::int as ${new Sql(`"${view}"`)}`
  })
  const { text, bindings } = sql`select count(*)::int as "read", ${joined(columns, ', ')}
    from (select ${viewed} from products p where p.archived_at is null and ${ofStore}) p`
  const [counted] = await rowsOf<Record<View, number> & { read: number }>(text, bindings)
  const { read, ...counts } = counted!
  const most = Math.max(read, ...Object.values<number>(counts))
  largeStores.note(storeId, most, maxExactTotal)
  return most > maxExactTotal ? null : (counts as unknown as Record<View, number>)
}
