import { rowsOf } from '#sql/rows'

/** How many reviews wait in the queue. */
export async function findPendingReviewCount(): Promise<number> {
  const sql = `select count(*)::int as waiting from reviews where status = 'pending'`
  const [row] = await rowsOf<{ waiting: number }>(sql)
  return row!.waiting
}
