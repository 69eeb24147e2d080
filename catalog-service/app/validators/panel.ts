import vine from '@vinejs/vine'
import { productStatuses } from '#queries/list_products'
import { pageFields, text } from '@marketplace/shared/server/http/validation'
import { rejectionReasons, reviewStatuses } from '@marketplace/shared/contracts/reviews'

/** The query of the panel's lists; what a hand-made link gets wrong is a 422 page. */
export const productViewsValidator = vine.create({
  ...pageFields,
  view: vine.enum(productStatuses).optional(),
  q: vine.string().trim().maxLength(200).nullable().optional(),
  category: vine.string().maxLength(100).optional(),
  sort: vine.enum(['newest', 'price', '-price', 'rating'] as const).optional(),
})

export const reviewViewsValidator = vine.create({
  ...pageFields,
  view: vine.enum(reviewStatuses).optional(),
})

export const moderationValidator = vine.create({
  ids: vine.array(vine.string().uuid()).minLength(1).maxLength(100).distinct(),
  decision: vine.enum(['approved', 'rejected', 'pending'] as const),
  reason: vine.enum(rejectionReasons).optional().requiredWhen('decision', '=', 'rejected'),
  note: text(1000).nullable().optional(),
})
