import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Review from '#models/review'
import { tagsOfReviews } from '@marketplace/shared/contracts/cache_tags'
import { lockReviewer } from '#actions/reviews/lock_reviewer'
import { rowsOf } from '#sql/rows'

type ChangeReviewInput = {
  id: string
  /** Given where the author changes it. */
  authorId?: string
  /** Changes the locked review, or returns `delete`. */
  change: (review: Review) => void | 'delete'
  /** Whether reports of the review are settled by it. */
  resolvesReports?: boolean
}

/**
 * Changes one review under its product's lock, so that changes of the product's average wait for each other.
 * Average and count follow in the same transaction.
 */
@inject()
export class ChangeReview {
  constructor(private queue: Queue) {}

  /** Throws 404 where there is no such review. */
  async handle({ id, authorId, change, resolvesReports }: ChangeReviewInput): Promise<Review> {
    return db.transaction(async (trx) => {
      if (authorId) await lockReviewer(trx, authorId)
      const { productId } = await lockProductOf(trx, id)
      const review = await Review.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
      const wasApproved = review.status === 'approved'
      const isGone = change(review) === 'delete'
      if (!isGone && !review.$isDirty) return review
      await (isGone ? review.delete() : review.save())
      if (resolvesReports) await resolveReports(trx, id)
      if (wasApproved || review.status === 'approved') await recount(trx, productId)
      await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfReviews(productId) })
      return isGone ? review : review.refresh()
    })
  }
}

async function lockProductOf(trx: TransactionClientContract, reviewId: string) {
  const [product] = await rowsOf<{ productId: string }>(
    `select id as "productId" from products
     where id = (select product_id from reviews where id = ?) for no key update`,
    [reviewId],
    trx
  )
  if (!product) throw new ProblemError('not_found')
  return product
}

async function resolveReports(trx: TransactionClientContract, reviewId: string) {
  await rowsOf(
    'update review_reports set resolved_at = now() where review_id = ? and resolved_at is null',
    [reviewId],
    trx
  )
}

async function recount(trx: TransactionClientContract, productId: string) {
  await rowsOf(
    `update products p set rating_average = counted.average, rating_count = counted.reviews
     from (select coalesce(round(avg(rating), 2), 0) as average, count(*) as reviews
           from reviews where product_id = ? and status = 'approved') counted
     where p.id = ?`,
    [productId, productId],
    trx
  )
}
