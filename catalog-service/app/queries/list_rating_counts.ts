import { rowsOf } from '#sql/rows'

export type Ratings = { productId: string; rating: number; count: number }

/** How many approved reviews of each rating these products have. */
export function listRatingCounts(productIds: string[]): Promise<Ratings[]> {
  return rowsOf(
    `select product_id as "productId", rating, count(*)::int as count from reviews
     where product_id = any(?::uuid[]) and status = 'approved'
     group by product_id, rating order by product_id, rating`,
    [productIds]
  )
}
