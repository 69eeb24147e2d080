import { rowsOf } from '#sql/rows'

export type Reviewer = {
  userId: string
  approved: number
  rejected: number
  /** The average rating of the approved ones; null where there is none. */
  average: number | null
  /** The last ones, the newest first. */
  reviews: { id: string; rating: number; comment: string; productName: string }[]
}

const shown = 4

/** The earlier reviews of these authors, counted and the latest in full. */
export function findReviewers(userIds: string[]): Promise<Reviewer[]> {
  return rowsOf(
    `select author.id as "userId", counted.*, latest.reviews
     from unnest(?::uuid[]) author (id)
     cross join lateral (
       select count(*) filter (where status = 'approved')::int as approved,
              count(*) filter (where status = 'rejected')::int as rejected,
              (avg(rating) filter (where status = 'approved'))::float as average
       from reviews where user_id = author.id
     ) counted
     cross join lateral (
       select coalesce(jsonb_agg(to_jsonb(one)), '[]') as reviews from (
         select r.id, r.rating, left(r.comment, 200) as comment, p.name as "productName"
         from reviews r join products p on p.id = r.product_id
         where r.user_id = author.id order by r.created_at desc, r.id desc limit ?
       ) one
     ) latest`,
    [userIds, shown]
  )
}
