import vine from '@vinejs/vine'
import { pageFields, text, wholeNumber } from '@marketplace/shared/server/http/validation'
import { versionField } from '@marketplace/shared/server/version'
import { rejectionReasons, reviewStatuses } from '@marketplace/shared/contracts/reviews'
import { reviewSorts } from '#queries/list_reviews'

const comment = () => vine.string().trim().maxLength(5000)

export const writeReviewValidator = vine.create({ rating: wholeNumber(1, 5), comment: comment() })

export const editReviewValidator = vine.create({
  rating: wholeNumber(1, 5).optional(),
  comment: comment().optional(),
  version: versionField(),
})

export const productReviewsValidator = vine.create({
  ...pageFields,
  rating: vine.number().withoutDecimals().range([1, 5]).optional(),
  sort: vine.enum(reviewSorts).optional(),
})

export const listReviewsValidator = vine.create({
  ...pageFields,
  mine: vine.boolean().optional(),
  status: vine.enum(reviewStatuses).optional(),
})

export const approveReviewValidator = vine.create({ version: versionField() })

export const rejectReviewValidator = vine.create({
  reason: vine.enum(rejectionReasons),
  note: text(1000).nullable().optional(),
  version: versionField(),
})
