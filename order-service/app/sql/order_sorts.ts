import type { OrderSort } from '#domain/order_views'
import type { OrderQuery } from '#sql/count_up_to'
import { nextCall } from '#sql/next_call'

export type Direction = 'asc' | 'desc'
/** `column` is an expression on `orders`. */
export type SqlSort = { column: string; direction: Direction }

const sqlSorts: Record<OrderSort, SqlSort> = {
  ...both('received', 'created_at'),
  ...both('deadline', 'confirm_by'),
  ...both('call', nextCall),
  ...both('amount', 'total_amount'),
}

/**
 * How a list is sorted; the id, which rises with time, decides between equals. The orders of a product are sorted by
 * the id alone: it stands beside the product in an index.
 */
export function sqlSortOf(sort: OrderSort, { productId }: { productId?: string }): SqlSort {
  const found = sqlSorts[sort]
  return productId && found.column === 'created_at' ? { ...found, column: 'id' } : found
}

/** Sorts a query on `orders`. */
export function inOrder(query: OrderQuery, { column, direction }: SqlSort): OrderQuery {
  return query.orderByRaw(`${column} ${direction}`).orderBy('id', direction)
}

function both<Name extends 'received' | 'deadline' | 'call' | 'amount'>(
  name: Name,
  column: string
): Record<Name | `-${Name}`, SqlSort> {
  return {
    [name]: { column, direction: 'asc' },
    [`-${name}`]: { column, direction: 'desc' },
  } as Record<Name | `-${Name}`, SqlSort>
}

export function opposite(direction: Direction): Direction {
  return direction === 'asc' ? 'desc' : 'asc'
}
