import { Readable } from 'node:stream'
import db from '@adonisjs/lucid/services/db'
import { tableHead, tableRow } from '#domain/order_csv'
import type { OrderSort } from '#domain/order_views'
import { readWithParts } from '#queries/find_orders'
import { matching, type OrderFilter, type OrderScope } from '#queries/list_orders'
import { sqlSortOf } from '#sql/order_sorts'
import type { OrderWithParts } from '#sql/order_rows'
import { byteOrderMark, writeCsv } from '@marketplace/shared/server/csv/write'
import type { Locale } from '@marketplace/shared/contracts/locale'

/** A list of the panel as a CSV, all of it: read page by page as it goes out, so that its length costs no memory. */
export function exportOrders(
  scope: OrderScope,
  filter: OrderFilter,
  sort: OrderSort,
  { locale, rowsAtOnce = 500 }: { locale: Locale; rowsAtOnce?: number }
): Readable {
  async function* lines() {
    yield byteOrderMark + writeCsv([tableHead(locale)])
    for await (const orders of pagesOf(scope, filter, sort, rowsAtOnce)) {
      yield writeCsv(orders.map((order) => tableRow(order, locale)))
    }
  }
  return Readable.from(lines())
}

/** Each page begins behind the last order of the one before, so that what moves meanwhile pushes none out. */
async function* pagesOf(
  scope: OrderScope,
  filter: OrderFilter,
  sort: OrderSort,
  rowsAtOnce: number
): AsyncGenerator<OrderWithParts[]> {
  const { column, direction } = sqlSortOf(sort, filter)
  const behind = `(${column}, id) ${direction === 'asc' ? '>' : '<'} (?, ?)`
  let last: { id: string; at: string } | undefined
  do {
    const query = matching(scope, filter)
    if (last) query.whereRaw(behind, [last.at, last.id])
    const keys: { id: string; at: string }[] = await query
      .orderByRaw(`${column} ${direction}`)
      .orderBy('id', direction)
      .limit(rowsAtOnce)
      .select('id', db.raw(`${column}::text as at`))
    yield await inOrder(keys.map(({ id }) => id))
    last = keys.length === rowsAtOnce ? keys.at(-1) : undefined
  } while (last)
}

async function inOrder(ids: string[]): Promise<OrderWithParts[]> {
  const orders = await readWithParts(db.from('orders').whereRaw('id = any (?::uuid[])', [ids]))
  const byId = new Map(orders.map((order) => [order.id, order]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
