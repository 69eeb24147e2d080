import { rowsOf } from '#sql/rows'

export type StoreRating = { id: string; rating: { average: number; count: number } }

/** The mean of all approved reviews of these stores' products, and how many there are; 0 of 0 without any. */
export async function listStoreRatings(storeIds: string[]): Promise<StoreRating[]> {
  const rows = await rowsOf<{ id: string; average: string; count: number }>(
    `select store_id as id, sum(rating_count)::int as count,
            round(sum(rating_average * rating_count) / sum(rating_count), 2) as average
     from products where store_id = any(?::uuid[]) and rating_count > 0
     group by store_id`,
    [storeIds]
  )
  const found = new Map(
    rows.map(({ id, average, count }) => [id, { average: Number(average), count }])
  )
  return storeIds.map((id) => ({ id, rating: found.get(id) ?? { average: 0, count: 0 } }))
}
