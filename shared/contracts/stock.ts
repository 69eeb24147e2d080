/** From how many pieces down a product is low, unless the owner chose another number (`lowStockAt`). */
export const defaultLowStock = 3

export type StockLevel = 'out' | 'low' | 'enough'

/** The one rule of what is sold out, low or enough. `available` is quantity less what is reserved. */
export function stockLevel(available: number, lowStockAt?: number | null): StockLevel {
  if (available <= 0) return 'out'
  return available <= (lowStockAt ?? defaultLowStock) ? 'low' : 'enough'
}
