import { rowsOf } from '#sql/rows'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { reviewStatuses, type ReviewStatus } from '@marketplace/shared/contracts/reviews'

/** How many reviews each view of the queue holds, counted up to where lists count too. */
export async function findReviewCounts(): Promise<Record<ReviewStatus, number>> {
  const columns = reviewStatuses.map(
    (status) => `(select count(*)::int from (
      select from reviews where status = '${status}' limit ?) found) as "${status}"`
  )
  const [counts] = await rowsOf<Record<ReviewStatus, number>>(
    `select ${columns.join(', ')}`,
    columns.map(() => maxExactTotal)
  )
  return counts!
}
