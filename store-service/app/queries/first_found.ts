import db from '@adonisjs/lucid/services/db'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import {
  maxExactSearchTotal,
  maxExactTotal,
  type PageInput,
} from '@marketplace/shared/contracts/pagination'

type Found = { ids: string[]; total: number; isExact: boolean }

/**
 * The ids of a page of what `query` finds, and how much there is, counted up to where lists count. `query` selects the ids
 * and what `order` sorts by. Of words that very many have, the first that are counted are sorted and shown: PostgreSQL
 * would walk through an index in the list's order, and words stand in it far from its beginning.
 */
export async function findPage<Model extends LucidModel>(
  query: ModelQueryBuilderContract<Model, any>,
  order: string,
  { page, perPage }: PageInput
): Promise<Found> {
  const { sql, bindings } = query.limit(maxExactSearchTotal + 1).toSQL()
  const { rows } = await db.rawQuery(
    `with found as materialized (${sql})
     select (select count(*)::int from found) as total,
            array(select id from found order by ${order} limit ? offset ?) as ids`,
    [...(bindings as string[]), perPage, (page - 1) * perPage]
  )
  const [{ ids, total }] = rows
  const isExact = total <= maxExactSearchTotal
  return { ids, total: Math.min(total, maxExactSearchTotal), isExact }
}

/** How many rows a list without words has, counted up to where lists count. */
export async function countRows<Model extends LucidModel>(
  query: ModelQueryBuilderContract<Model, any>
): Promise<Omit<Found, 'ids'>> {
  const { sql, bindings } = query
    .clone()
    .clearSelect()
    .select('id')
    .limit(maxExactTotal + 1)
    .toSQL()
  const { rows } = await db.rawQuery(`select count(*)::int as total from (${sql}) found`, [
    ...(bindings as string[]),
  ])
  const { total } = rows[0]
  return { total: Math.min(total, maxExactTotal), isExact: total <= maxExactTotal }
}
