import Review from '#models/review'
import { rowsOf } from '#sql/rows'
import { pageMeta, maxExactTotal, type PageInput } from '@marketplace/shared/contracts/pagination'
import type { ReviewSort } from '#domain/review_list'
import type { ReviewStatus } from '@marketplace/shared/contracts/reviews'

export type Histogram = { '1': number; '2': number; '3': number; '4': number; '5': number }

/** Ties go to the newest. */
const orders: Record<ReviewSort, string> = {
  'newest': 'created_at desc, id desc',
  'helpful': 'helpful_count desc, created_at desc, id desc',
  'rating': 'rating, created_at desc, id desc',
  '-rating': 'rating desc, created_at desc, id desc',
}

type ProductReviews = { productIds: string[]; rating?: number; sort?: ReviewSort }

/** A page of the approved reviews of a product, or of all of its family, with how many there are of each rating. */
export async function listProductReviews(filter: ProductReviews, page: PageInput) {
  const { productIds, rating, sort = 'newest' } = filter
  const histogram = await countByRating(productIds)
  const query = Review.query().where({ status: 'approved' }).orderByRaw(orders[sort])
  // one value, for which an index has the order
  if (productIds.length === 1) query.where('product_id', productIds[0]!)
  else query.whereIn('product_id', productIds)
  if (rating) query.where({ rating })
  const reviews = await query.forPage(page.page, page.perPage)
  const counts = Object.entries(histogram).filter(([stars]) => !rating || stars === String(rating))
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return { reviews, meta: { ...pageMeta(page, total), histogram } }
}

async function countByRating(productIds: string[]): Promise<Histogram> {
  const rows = await rowsOf<{ rating: number; count: number }>(
    `select rating, count(*)::int as count from reviews
     where product_id = any(?::uuid[]) and status = 'approved' group by rating`,
    [productIds]
  )
  const counts = Object.fromEntries(rows.map(({ rating, count }) => [rating, count]))
  return { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0, ...counts }
}

export type ReviewFilter = {
  userId?: string
  status?: ReviewStatus
  /** Those with reports that nobody decided about yet. */
  isReported?: boolean
}

/**
 * A page of reviews of any product: one author's, of one status, or reported ones. What waits for a decision comes
 * oldest first.
 */
export async function listReviews({ userId, status, isReported }: ReviewFilter, page: PageInput) {
  const query = Review.query()
  if (userId) query.where({ userId })
  if (status) query.where({ status })
  if (isReported) query.where('open_reports', '>', 0)
  const [{ total }] = await rowsOf<{ total: number }>(...counting({ userId, status, isReported }))
  const isQueue = (status === 'pending' && !userId) || isReported
  query.orderByRaw(isQueue ? 'created_at, id' : orders.newest)
  const reviews = await query.forPage(page.page, page.perPage)
  return {
    reviews,
    meta: pageMeta(page, Math.min(total, maxExactTotal), total <= maxExactTotal),
  }
}

function counting({ userId, status, isReported }: ReviewFilter): [string, unknown[]] {
  const sql = `select count(*)::int as total from (
    select from reviews where (?::uuid is null or user_id = ?) and (?::text is null or status = ?)
      ${isReported ? 'and open_reports > 0' : ''}
    limit ?) capped`
  const [user, wanted] = [userId ?? null, status ?? null]
  return [sql, [user, user, wanted, wanted, maxExactTotal + 1]]
}
