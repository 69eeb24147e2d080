import { conditionsOf, sourceOf, type ProductConditions } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { sql, Sql } from '#sql/sql'

/** A search that finds so many products of the sample, one in 128, finds about 2 000: ranking them would be slow. */
export const commonInSample = 16

/** A sample of fewer products is one of a catalog in which nothing is slow. */
const smallestSample = 150

const remembered = { isLarge: false, until: 0 }

/** Whether the catalog has some 20 000 products on sale or more, as of the last minute. */
export async function isLargeCatalog(): Promise<boolean> {
  if (Date.now() < remembered.until) return remembered.isLarge
  const [row] = await rowsOf<{ isLarge: boolean }>(
    'select count(*) >= ? as "isLarge" from search_sample',
    [smallestSample]
  )
  Object.assign(remembered, { isLarge: row!.isLarge, until: Date.now() + 60_000 })
  return remembered.isLarge
}

/** Whether a search for words finds too many products to rank and count them all. */
export async function isCommon(filter: ProductConditions): Promise<boolean> {
  if (!filter.search?.words || !(await isLargeCatalog())) return false
  const sample = inSample({ ...filter, status: 'active' })
  const query = sql`
    select count(*)::int as found from (
      select from ${sourceOf(sample)} where ${conditionsOf(sample)}
      limit ${new Sql(String(commonInSample))}) capped`
  const [row] = await rowsOf<{ found: number }>(query.text, query.bindings)
  return row!.found === commonInSample
}

/** The same, in the sample. A SKU is looked for elsewhere. */
export function inSample(filter: ProductConditions): ProductConditions {
  return { ...filter, search: { words: filter.search!.words, code: null, among: 'sample' } }
}
