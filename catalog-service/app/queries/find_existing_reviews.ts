import { rowsOf } from '#queries/rows'

/** Those of these reviews that are still there: a buyer may withdraw one while staff look at it. */
export async function findExistingReviews(ids: string[]): Promise<string[]> {
  const sql = 'select id from reviews where id = any(?::uuid[]) order by created_at, id'
  const rows = await rowsOf<{ id: string }>(sql, [ids])
  return rows.map(({ id }) => id)
}
