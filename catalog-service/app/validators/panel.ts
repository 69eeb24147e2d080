import vine from '@vinejs/vine'
import { productStatuses } from '#queries/list_products'
import { pageFields, text, wholeNumber } from '@marketplace/shared/server/http/validation'
import { rejectionReasons, reviewStatuses } from '@marketplace/shared/contracts/reviews'

/** The query of the panel's lists; what a hand-made link gets wrong is a 422 page. */
export const productViewsValidator = vine.create({
  ...pageFields,
  view: vine.enum(productStatuses).optional(),
  q: vine.string().trim().maxLength(200).nullable().optional(),
  category: vine.string().maxLength(100).optional(),
  storeId: vine.string().uuid().optional(),
  sort: vine.enum(['newest', 'price', '-price', 'rating'] as const).optional(),
})

export const reviewViewsValidator = vine.create({
  ...pageFields,
  view: vine.enum(reviewStatuses).optional(),
})

const decision = vine.object({
  id: vine.string().uuid(),
  to: vine.enum(reviewStatuses),
  reason: vine.enum(rejectionReasons).optional().requiredWhen('to', '=', 'rejected'),
  note: text(1000).nullable().optional(),
  /** The version that was read when it was decided. */
  version: wholeNumber(1, 2_147_483_647),
})

export const moderationValidator = vine.create({
  decisions: vine.array(decision).minLength(1).maxLength(100).distinct('id'),
})
