import type { SelectQueryBuilder } from 'kysely'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { db } from './database.ts'

export type Total = { total: number; totalIsExact: boolean }

/** How many rows a query finds, counted up to `most` and no further: a list costs the same on a million rows. */
export async function countUpTo(
  rows: SelectQueryBuilder<any, any, any>,
  most = maxExactTotal
): Promise<Total> {
  const some = rows
    .clearSelect()
    .clearOrderBy()
    .select('id')
    .limit(most + 1)
  const { count } = await db()
    .selectFrom(some.as('found'))
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  const total = Math.min(Number(count), most)
  return { total, totalIsExact: Number(count) <= most }
}
