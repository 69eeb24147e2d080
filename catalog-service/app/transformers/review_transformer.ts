import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { marksOf } from '#domain/review_marks'
import type Review from '#models/review'
import {
  rejectionReasons,
  reviewStatuses,
  type RejectionReason,
  type ReviewStatus,
} from '@marketplace/shared/contracts/reviews'

/** Signs the reviews of authors without a name to show, or whose account was deleted. */
const buyer: Record<Locale, string> = { fr: 'Acheteur', ar: 'مشتري', en: 'Buyer' }

const fields = {
  id: vine.string().uuid(),
  productId: vine.string().uuid(),
  userName: vine.string(),
  rating: vine.number(),
  comment: vine.string(),
  status: vine.enum(reviewStatuses),
  verifiedPurchase: vine.boolean(),
  reply: vine.object({ text: vine.string(), createdAt: vine.string() }).nullable(),
  helpfulCount: vine.number(),
  createdAt: vine.string(),
}

export const reviewShape = vine.create(fields)

export const ownReviewShape = vine.create({
  ...fields,
  userId: vine.string().uuid(),
  version: vine.number(),
  rejection: vine
    .object({ reason: vine.enum(rejectionReasons), note: vine.string().nullable() })
    .nullable(),
})

export const histogramShape = vine.create({
  histogram: vine.object({
    1: vine.number(),
    2: vine.number(),
    3: vine.number(),
    4: vine.number(),
    5: vine.number(),
  }),
})

export default class ReviewTransformer extends BaseTransformer<Review> {
  constructor(
    review: Review,
    protected locale: Locale
  ) {
    super(review)
  }

  /** For everyone. Only buyers write reviews, so all are verified. */
  toObject() {
    const review = this.resource
    return {
      ...this.pick(review, ['id', 'productId', 'rating', 'comment']),
      userName: review.userName || buyer[this.locale],
      status: review.status as ReviewStatus,
      verifiedPurchase: true,
      reply: this.#reply(),
      helpfulCount: review.helpfulCount,
      createdAt: review.createdAt.toUTC().toISO()!,
    }
  }

  #reply() {
    const { reply, repliedAt } = this.resource
    return reply === null ? null : { text: reply, createdAt: repliedAt!.toUTC().toISO()! }
  }

  /** For its author and staff: adds the author, the version and the reason of a rejection. */
  forAuthor() {
    const { userId, version, rejectionReason, rejectionNote } = this.resource
    const reason = rejectionReason as RejectionReason | null
    const rejection = reason && { reason, note: rejectionNote }
    return { ...this.toObject(), userId, version, rejection }
  }

  /** For the queue: adds what stands out in the text, and the last decision. */
  forQueue() {
    const { comment, moderatedAt, moderatedBy, moderatedByName: name } = this.resource
    const decided = moderatedAt && {
      ...{ by: moderatedBy!, name },
      at: moderatedAt.toUTC().toISO()!,
    }
    return { ...this.forAuthor(), marks: marksOf(comment), decided }
  }
}

nameShape('Review', reviewShape)
nameShape('OwnReview', ownReviewShape)
