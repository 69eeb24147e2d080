import StockMovement from '#models/stock_movement'

/** The last changes of a product's quantity, newest first. */
export function listMovements(productId: string, limit = 20): Promise<StockMovement[]> {
  return StockMovement.query()
    .where('product_id', productId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
}
