import vine from '@vinejs/vine'
import {
  multilineText,
  pageFields,
  queryInteger,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'
import { rejectionReasons, reviewStatuses } from '@marketplace/shared/contracts/reviews'
import { reviewSorts } from '#domain/review_list'

const comment = () => multilineText(5000, { mayBeEmpty: true })

export const writeReviewValidator = vine.create({ rating: wholeNumber(1, 5), comment: comment() })

export const editReviewValidator = vine.create({
  rating: wholeNumber(1, 5).optional(),
  comment: comment().optional(),
  version: versionField(),
})

export const replyToReviewValidator = vine.create({ text: multilineText(2000) })

/** The panel sends no text where the field was emptied. */
export const panelReplyValidator = vine.create({ text: multilineText(2000).nullable().optional() })

export const reportReviewValidator = vine.create({ reason: vine.enum(rejectionReasons) })

export const productReviewsValidator = vine.create({
  ...pageFields,
  rating: queryInteger({ min: 1, max: 5 }).optional(),
  sort: vine.enum(reviewSorts).optional(),
})

export const listReviewsValidator = vine.create({
  ...pageFields,
  mine: vine.boolean().optional(),
  status: vine.enum(reviewStatuses).optional(),
})

export const authorReviewsValidator = vine.create(pageFields)

export const approveReviewValidator = vine.create({ version: versionField() })

export const rejectReviewValidator = vine.create({
  reason: vine.enum(rejectionReasons),
  note: multilineText(1000).nullable().optional(),
  version: versionField(),
})
