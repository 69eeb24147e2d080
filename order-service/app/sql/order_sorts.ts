import type { OrderSort } from '#domain/order_views'
import { nextCall } from '#sql/next_call'

export type Direction = 'asc' | 'desc'
/** `column` is an expression on `orders`. */
export type SqlSort = { column: string; direction: Direction }

/** How a list is sorted; the id, which rises with time, decides between equals. */
export const sqlSorts: Record<OrderSort, SqlSort> = {
  ...both('received', 'created_at'),
  ...both('deadline', 'confirm_by'),
  ...both('call', nextCall),
  ...both('amount', 'total_amount'),
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
