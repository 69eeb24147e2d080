import { rowsOf } from '#sql/rows'
import type { ReviewStatus } from '@marketplace/shared/contracts/reviews'

/** How many reviews each view of the queue holds. */
export async function findReviewCounts(): Promise<Record<ReviewStatus, number>> {
  const rows = await rowsOf<{ status: ReviewStatus; count: number }>(
    'select status, count(*)::int as count from reviews group by status'
  )
  const counts = Object.fromEntries(rows.map(({ status, count }) => [status, count]))
  return { pending: 0, approved: 0, rejected: 0, ...counts }
}
