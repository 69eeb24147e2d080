import type { ReviewView } from '#domain/review_list'
import { countRows } from '#sql/count_rows'
import { Sql } from '#sql/sql'

/** The last decisions are a history: nobody needs to know how many there are. */
export type ReviewCounts = Record<Exclude<ReviewView, 'decided'>, number>

const sources: Record<keyof ReviewCounts, Sql> = {
  pending: new Sql(`reviews where status = 'pending'`),
  approved: new Sql(`reviews where status = 'approved'`),
  rejected: new Sql(`reviews where status = 'rejected'`),
  reported: new Sql('reviews where open_reports > 0'),
}

/** How many reviews each view of the queue holds, counted up to where lists count too. */
export const findReviewCounts = (): Promise<ReviewCounts> => countRows(sources)
