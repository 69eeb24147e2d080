import type { OrderSort } from '#domain/order_views'

export type Direction = 'asc' | 'desc'
export type SqlSort = { column: 'created_at' | 'confirm_by'; direction: Direction }

/** How a list is sorted; the id, which rises with time, decides between equals. */
export const sqlSorts: Record<OrderSort, SqlSort> = {
  'received': { column: 'created_at', direction: 'asc' },
  '-received': { column: 'created_at', direction: 'desc' },
  'deadline': { column: 'confirm_by', direction: 'asc' },
  '-deadline': { column: 'confirm_by', direction: 'desc' },
}

export function opposite(direction: Direction): Direction {
  return direction === 'asc' ? 'desc' : 'asc'
}
