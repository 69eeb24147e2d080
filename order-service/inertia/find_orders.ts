import type { FindHits, Hit } from '@marketplace/shared/ui/list/types'
import type { OrderRow } from './order.ts'

type Found = { orders: OrderRow[]; stores: { storeId: string; name: string }[] }

/** What one search over everything finds: orders by any of their codes, and the stores of that name. */
export async function askForOrders(words: string, signal: AbortSignal): Promise<Found | null> {
  try {
    const address = `/admin/orders/search?q=${encodeURIComponent(words)}`
    const headers = { accept: 'application/json' }
    const response = await fetch(address, { headers, signal, redirect: 'error' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

/** As `askForOrders`, each worded as a line below the search field. */
export function findHits(
  lineOf: (order: OrderRow) => Hit,
  storeLineOf: (store: Found['stores'][number]) => Hit
): FindHits {
  return async (words, signal) => {
    const found = await askForOrders(words, signal)
    return found ? [...found.orders.map(lineOf), ...found.stores.map(storeLineOf)] : []
  }
}
