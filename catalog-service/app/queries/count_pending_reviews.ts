import { rowsOf } from '#queries/rows'

/** How many reviews wait in the queue. */
export async function countPendingReviews(): Promise<number> {
  const sql = `select count(*)::int as waiting from reviews where status = 'pending'`
  const [row] = await rowsOf<{ waiting: number }>(sql)
  return row!.waiting
}
