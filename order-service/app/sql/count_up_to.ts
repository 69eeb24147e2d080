import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { maxExactSearchTotal, maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { LargeSets } from '@marketplace/shared/server/large_sets'

/** A query on `orders`, or on another table with ids. */
export type OrderQuery = DatabaseQueryBuilderContract<any>

const largeSets = new LargeSets()

/** How many rows a query finds: exact up to what lists, or searches, count, the planner's estimate beyond. */
export async function countUpTo(query: OrderQuery, isNarrowed: boolean) {
  const most = isNarrowed ? maxExactSearchTotal : maxExactTotal
  const [total] = await countAtMost([query], most + 1)
  if (total! <= most) return { total: total!, isExact: true }
  return { total: Math.max(total!, await estimate(query)), isExact: false }
}

/** How many rows each query finds, counted up to `most`, in one statement. */
export async function countAtMost(queries: OrderQuery[], most: number): Promise<number[]> {
  const sets = queries.map((query) => {
    const { sql, bindings } = idsOf(query).limit(largeSets.limit(most)).toSQL()
    return { sql, bindings: [...(bindings as string[])], key: sql + JSON.stringify(bindings) }
  })
  const small = sets.filter(({ key }) => !largeSets.has(key))
  if (!small.length) return sets.map(() => most)
  const columns = small.map(
    ({ sql }, at) => `(select count(*) from (${sql}) found)::int as "${at}"`
  )
  const { rows } = await db.rawQuery(
    `select ${columns.join(', ')}`,
    small.flatMap(({ bindings }) => bindings)
  )
  for (const [at, { key }] of small.entries()) largeSets.note(key, rows[0][at], most)
  return sets.map((set) => {
    const at = small.indexOf(set)
    return at < 0 ? most : Math.min(most, rows[0][at])
  })
}

/** How many rows the planner expects of a query. */
export async function estimate(query: OrderQuery): Promise<number> {
  const { sql, bindings } = idsOf(query).toSQL()
  const { rows } = await db.rawQuery(`explain (format json) ${sql}`, [...bindings])
  return Number(rows[0]['QUERY PLAN'][0].Plan['Plan Rows'])
}

function idsOf(query: OrderQuery): OrderQuery {
  return query.clone().clearSelect().select('id')
}
