import Review from '#models/review'
import { rowsOf } from '#sql/rows'
import { pageMeta, maxExactTotal, type PageInput } from '@marketplace/shared/contracts/pagination'
import type { ReviewLanguage, ReviewSort } from '#domain/review_list'
import { allOf, sql, Sql } from '#sql/sql'
import { beginsWords } from '#sql/words'
import { LargeSets } from '@marketplace/shared/server/large_sets'
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
  /** Those that staff decided about, the last decision first. */
  isDecided?: boolean
  rating?: number
  language?: ReviewLanguage
  storeId?: string
  /** Beginnings of words of the text or the shown name. */
  q?: string
}

const largeSets = new LargeSets()

/**
 * A page of reviews of any product: one author's, of one status, or reported ones. What waits for a decision comes
 * oldest first.
 */
export async function listReviews(filter: ReviewFilter, page: PageInput) {
  const total = await countReviews(filter)
  const found = pageSource(filter, total > maxExactTotal)
  const reviews = await Review.query()
    .whereRaw(found.text, found.bindings as any[])
    .orderByRaw(orderOf(filter))
    .forPage(page.page, page.perPage)
  return {
    reviews,
    meta: pageMeta(page, Math.min(total, maxExactTotal), total <= maxExactTotal),
  }
}

/**
 * Words that few reviews have are looked for in their index before anything is sorted: in the order of the list
 * PostgreSQL would compare them with the text of every other review.
 */
function pageSource(filter: ReviewFilter, areWordsCommon: boolean): Sql {
  const conditions = conditionsOf(filter, areWordsCommon)
  if (!filter.q || areWordsCommon) return conditions
  return sql`id = any (array(select id from reviews where ${conditions}))`
}

/** How many reviews there are, up to more than lists count. */
async function countReviews(filter: ReviewFilter): Promise<number> {
  const key = JSON.stringify(filter)
  if (largeSets.has(key)) return maxExactTotal + 1
  const { text, bindings } = conditionsOf(filter)
  const [counted] = await rowsOf<{ total: number }>(
    `select count(*)::int as total from (select from reviews where ${text} limit ?) capped`,
    [...bindings, largeSets.limit(maxExactTotal)]
  )
  largeSets.note(key, counted!.total, maxExactTotal)
  return counted!.total
}

function orderOf({ userId, status, isReported, isDecided }: ReviewFilter): string {
  if (isDecided) return 'moderated_at desc, id desc'
  const isQueue = (status === 'pending' && !userId) || isReported
  return isQueue ? 'created_at, id' : orders.newest
}

/** Each condition has an index of its own; words that very many reviews have are looked for in the list's order. */
function conditionsOf(filter: ReviewFilter, areWordsCommon = false): Sql {
  const { userId, status, isReported, isDecided, rating, language, storeId, q } = filter
  const conditions: Sql[] = []
  if (userId) conditions.push(sql`user_id = ${userId}`)
  if (status) conditions.push(sql`status = ${status}`)
  if (isReported) conditions.push(new Sql('open_reports > 0'))
  if (isDecided) conditions.push(new Sql('moderated_at is not null'))
  if (rating) conditions.push(sql`rating = ${rating}`)
  if (language) conditions.push(sql`review_language(comment) = ${language}`)
  if (storeId) conditions.push(sql`store_id = ${storeId}`)
  if (q) {
    const words = new Sql(`user_name || ' ' || comment`)
    conditions.push(beginsWords(words, q, { areCommon: areWordsCommon }))
  }
  return allOf(conditions)
}
