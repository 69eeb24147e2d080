import { rowsOf } from '#queries/rows'

type Sold = { productId: string; pieces: number }

/** How many pieces of each of these products left for shoppers in the last 30 days, less what came back. */
export async function countSold(productIds: string[]): Promise<Record<string, number>> {
  const rows = await rowsOf<Sold>(
    `select product_id as "productId", -sum(amount)::int as pieces from stock_movements
     where product_id = any(?::uuid[]) and type in ('sale', 'return')
       and created_at > now() - interval '30 days'
     group by product_id`,
    [productIds]
  )
  return Object.fromEntries(rows.map(({ productId, pieces }) => [productId, Math.max(0, pieces)]))
}
