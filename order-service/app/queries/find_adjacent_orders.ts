import db from '@adonisjs/lucid/services/db'
import { isNarrowed, matching, type OrderFilter, type OrderScope } from '#queries/list_orders'
import { countUpTo, type OrderQuery } from '#sql/count_up_to'
import type { OrderRow } from '#sql/order_rows'
import type { OrderSort } from '#domain/order_views'
import { inOrder, opposite, sqlSortOf, type SqlSort } from '#sql/order_sorts'

export type AdjacentOrders = {
  /** Where the order stands in the list, counted from 1. */
  index: number
  total: number
  /** Numbers of the orders before and after it. */
  previous: string | null
  next: string | null
}

/** Where an order stands in a list of the panel, sorted as it is; also when it has just left it by a move. */
export async function findAdjacentOrders(
  scope: OrderScope,
  filter: OrderFilter,
  sort: OrderSort,
  { id }: Pick<OrderRow, 'id'>
): Promise<AdjacentOrders> {
  const { column, direction } = sqlSortOf(sort, filter)
  const at = await placeOf(id, column)
  const [less, more] = direction === 'asc' ? ['<', '>'] : ['>', '<']
  const list = () => matching(scope, filter)
  const before = () => list().whereRaw(`(${column}, id) ${less} (?, ?)`, [at, id])
  const after = () => list().whereRaw(`(${column}, id) ${more} (?, ?)`, [at, id])
  const [ahead, all, previous, next] = await Promise.all([
    countUpTo(before(), isNarrowed(filter)),
    countUpTo(list(), isNarrowed(filter)),
    numberOf(before(), { column, direction: opposite(direction) }),
    numberOf(after(), { column, direction }),
  ])
  const index = ahead.total + 1
  return {
    index,
    total: Math.max(index, all.total),
    previous,
    next,
  }
}

/** The number of the first order in that direction. */
async function numberOf(query: OrderQuery, sort: SqlSort): Promise<string | null> {
  const first = await inOrder(query, sort).select('order_number').first()
  return first?.order_number ?? null
}

/** Its moment to the microsecond, which a date in code does not keep. */
async function placeOf(id: string, column: SqlSort['column']): Promise<string> {
  const moment = db.raw(`${column}::text as at`)
  const { at } = await db.from('orders').where('id', id).select(moment).firstOrFail()
  return at
}
