import { LargeSets } from '@marketplace/shared/server/large_sets'
import { choosePaths, onPath } from '#queries/choose_paths'
import { conditionsOf, sourceOf, type ProductConditions } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { sql, Sql } from '#sql/sql'

const largeSets = new LargeSets()

/** How many products a list holds, up to more than `mostExact`. */
export async function findTotal(
  filter: ProductConditions,
  mostExact: number
): Promise<{ total: number; facets?: undefined }> {
  const key = JSON.stringify(filter)
  if (largeSets.has(key)) return { total: mostExact + 1 }
  const [path] = await choosePaths([filter])
  if (path === 'common') return { total: mostExact + 1 }
  const list = onPath(filter, path!)
  const query = sql`
    select count(*)::int as total from (
      select from ${sourceOf(list)} where ${conditionsOf(list)}
      limit ${new Sql(String(largeSets.limit(mostExact)))}) capped`
  const [row] = await rowsOf<{ total: number }>(query.text, query.bindings)
  largeSets.note(key, row!.total, mostExact)
  return row!
}
