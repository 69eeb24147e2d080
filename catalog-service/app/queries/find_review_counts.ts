import { rowsOf } from '#sql/rows'
import { reviewViews, type ReviewView } from '#domain/review_list'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

const conditions: Record<ReviewView, string> = {
  pending: `status = 'pending'`,
  approved: `status = 'approved'`,
  rejected: `status = 'rejected'`,
  reported: 'open_reports > 0',
  decided: 'moderated_at is not null',
}

/** How many reviews each view of the queue holds, counted up to where lists count too. */
export async function findReviewCounts(): Promise<Record<ReviewView, number>> {
  const columns = reviewViews.map(
    (view) => `(select count(*)::int from (
      select from reviews where ${conditions[view]} limit ?) found) as "${view}"`
  )
  const [counts] = await rowsOf<Record<ReviewView, number>>(
    `select ${columns.join(', ')}`,
    columns.map(() => maxExactTotal)
  )
  return counts!
}
