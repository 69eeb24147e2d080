import { rowsOf } from '#sql/rows'
import type { ReviewLanguage } from '#domain/review_list'
import type { RejectionReason, ReviewStatus } from '@marketplace/shared/contracts/reviews'

/** What staff want to know of a review besides itself: its language, open reports by reason, and what it said before. */
export type ReviewContext = {
  id: string
  language: ReviewLanguage | null
  reports: { reason: RejectionReason; count: number }[]
  texts: {
    rating: number
    comment: string
    status: ReviewStatus
    until: string
    by: string | null
  }[]
}

/** The context of these reviews; earlier texts the newest first. */
export function findReviewContexts(ids: string[]): Promise<ReviewContext[]> {
  return rowsOf(
    `select asked.id, review_language(r.comment) as language,
       (select coalesce(jsonb_agg(to_jsonb(one) order by one.count desc, one.reason), '[]') from (
          select reason, count(*)::int as count from review_reports
          where review_id = asked.id and resolved_at is null group by reason) one) as reports,
       (select coalesce(jsonb_agg(to_jsonb(one) order by one.until desc), '[]') from (
          select rating, comment, status, until, moderated_by_name as by from review_texts
          where review_id = asked.id order by version desc limit 5) one) as texts
     from unnest(?::uuid[]) asked (id) join reviews r using (id)`,
    [ids]
  )
}
