import { pageMeta, maxExactTotal, type PageInput } from '@marketplace/shared/contracts/pagination'
import { storeReviewViews, type StoreReviewView } from '#domain/review_list'
import Review from '#models/review'
import { rowsOf } from '#sql/rows'

const ofStore = `store_id = ? and status = 'approved'`
const conditions: Record<StoreReviewView, string> = {
  unanswered: `${ofStore} and reply is null`,
  all: ofStore,
}

/** A page of a store's approved reviews, the newest first. */
export async function listStoreReviews(
  { storeId, view }: { storeId: string; view: StoreReviewView },
  page: PageInput
) {
  const reviews = await Review.query()
    .whereRaw(conditions[view], [storeId])
    .orderByRaw('created_at desc, id desc')
    .forPage(page.page, page.perPage)
  const counts = await countStoreReviews(storeId)
  const total = counts[view]
  return {
    reviews,
    counts,
    meta: pageMeta(page, Math.min(total, maxExactTotal), total <= maxExactTotal),
  }
}

/** How many reviews each view holds, counted up to where lists count too. */
async function countStoreReviews(storeId: string): Promise<Record<StoreReviewView, number>> {
  const columns = storeReviewViews.map(
    (view) => `(select count(*)::int from (
      select from reviews where ${conditions[view]} limit ?) found) as "${view}"`
  )
  const [counts] = await rowsOf<Record<StoreReviewView, number>>(
    `select ${columns.join(', ')}`,
    columns.flatMap(() => [storeId, maxExactTotal + 1])
  )
  return counts!
}
