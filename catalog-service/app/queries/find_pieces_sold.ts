import { rowsOf } from '#sql/rows'

type Sold = { productId: string; pieces: number }

/** Pieces of each product sold in the last 30 days, less returns. */
export async function findPiecesSold(productIds: string[]): Promise<Record<string, number>> {
  const rows = await rowsOf<Sold>(
    `select product_id as "productId", -sum(amount)::int as pieces from stock_movements
     where product_id = any(?::uuid[]) and type in ('sale', 'return')
       and created_at > now() - interval '30 days'
     group by product_id`,
    [productIds]
  )
  return Object.fromEntries(rows.map(({ productId, pieces }) => [productId, Math.max(0, pieces)]))
}
