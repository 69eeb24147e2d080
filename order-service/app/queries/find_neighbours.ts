import db from '@adonisjs/lucid/services/db'
import { matching, type OrderFilter, type OrderScope } from '#queries/list_orders'
import { countUpTo } from '#queries/count_up_to'
import type Order from '#models/order'

export type Neighbours = {
  /** Where the order stands in the list, counted from 1. */
  index: number
  total: number
  /** Numbers of the orders before and after it. */
  previous: string | null
  next: string | null
}

/** Where an order stands in a list of the panel, the newest first; also when it has just left it by a move. */
export async function findNeighbours(
  scope: OrderScope,
  filter: OrderFilter,
  { id }: Order
): Promise<Neighbours> {
  const at = await placeOf(id)
  const list = () => matching(scope, filter)
  const newer = () => list().whereRaw('(created_at, id) > (?, ?)', [at, id])
  const older = () => list().whereRaw('(created_at, id) < (?, ?)', [at, id])
  const [before, all, previous, next] = await Promise.all([
    countUpTo(newer(), filter.q !== undefined),
    countUpTo(list(), filter.q !== undefined),
    newer().orderBy('created_at', 'asc').orderBy('id', 'asc').first(),
    older().orderBy('created_at', 'desc').orderBy('id', 'desc').first(),
  ])
  const index = before.total + 1
  return {
    index,
    total: Math.max(index, all.total),
    previous: previous?.orderNumber ?? null,
    next: next?.orderNumber ?? null,
  }
}

/** Its moment to the microsecond, which a date in code does not keep. */
async function placeOf(id: string): Promise<string> {
  const moment = db.raw('created_at::text as at')
  const { at } = await db.from('orders').where('id', id).select(moment).firstOrFail()
  return at
}
