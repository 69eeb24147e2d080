import { rowsOf } from '#sql/rows'
import type { ReviewView } from '#domain/review_list'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

/** The last decisions are a history: nobody needs to know how many there are. */
export type ReviewCounts = Record<Exclude<ReviewView, 'decided'>, number>

const conditions: Record<keyof ReviewCounts, string> = {
  pending: `status = 'pending'`,
  approved: `status = 'approved'`,
  rejected: `status = 'rejected'`,
  reported: 'open_reports > 0',
}

/** How many reviews each view of the queue holds, counted up to where lists count too. */
export async function findReviewCounts(): Promise<ReviewCounts> {
  const columns = Object.entries(conditions).map(
    ([view, condition]) => `(select count(*)::int from (
      select from reviews where ${condition} limit ?) found) as "${view}"`
  )
  const [counts] = await rowsOf<ReviewCounts>(
    `select ${columns.join(', ')}`,
    columns.map(() => maxExactTotal)
  )
  return counts!
}
