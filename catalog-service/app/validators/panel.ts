import vine from '@vinejs/vine'
import { productViews } from '#domain/product_list'
import { reviewLanguages, reviewViews, storeReviewViews } from '#domain/review_list'
import {
  money,
  multilineText,
  queryInteger,
  pageFields,
  text,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'
import { rejectionReasons, reviewStatuses } from '@marketplace/shared/contracts/reviews'

/** The queries of the panel's lists; `validQuery` drops what is wrong in a link. */
export const productViewsValidator = vine.create({
  ...pageFields,
  view: vine.enum(productViews).optional(),
  q: vine.string().trim().maxLength(200).nullable().optional(),
  category: vine.string().maxLength(100).optional(),
  storeId: vine.string().uuid().optional(),
  sort: vine.enum(['newest', 'price', '-price', 'rating'] as const).optional(),
})

/** What an export holds: what the list shows. */
export const exportValidator = vine.create({
  view: vine.enum(productViews).optional(),
  q: vine.string().trim().maxLength(200).nullable().optional(),
  category: vine.string().maxLength(100).optional(),
  storeId: vine.string().uuid().optional(),
})

/** What the form of a new product begins with. */
export const newProductValidator = vine.create({
  storeId: vine.string().uuid().optional(),
  category: vine.string().maxLength(100).optional(),
})

/** Whether the form of the next product follows. */
export const nextFormValidator = vine.create({
  addAnother: vine.boolean({ strict: true }).optional(),
})

export const familyViewsValidator = vine.create({
  ...pageFields,
  q: vine.string().trim().maxLength(200).nullable().optional(),
  storeId: vine.string().uuid().optional(),
})

export const reviewViewsValidator = vine.create({
  ...pageFields,
  view: vine.enum(reviewViews).optional(),
  rating: queryInteger({ min: 1, max: 5 }).optional(),
  language: vine.enum(reviewLanguages).optional(),
  reported: vine.enum(['1'] as const).optional(),
  storeId: vine.string().uuid().optional(),
  q: vine.string().trim().maxLength(200).nullable().optional(),
})

export const storeReviewViewsValidator = vine.create({
  ...pageFields,
  view: vine.enum(storeReviewViews).optional(),
})

export const searchMissesValidator = vine.create({ ...pageFields })

export const synonymViewsValidator = vine.create({
  ...pageFields,
  q: vine.string().trim().maxLength(200).nullable().optional(),
})

export const importViewsValidator = vine.create({ ...pageFields })

/** Beside a synonym: whether its form was empty. */
export const newSynonymValidator = vine.create({
  isNew: vine.boolean({ strict: true }).optional(),
})

/** Which term a form begins with, and whether saving leads back to the searches without result. */
export const synonymFormValidator = vine.create({
  term: vine.string().trim().maxLength(200).optional(),
  from: vine.enum(['misses'] as const).optional(),
})

const decision = vine.object({
  id: vine.string().uuid(),
  to: vine.enum(reviewStatuses),
  reason: vine.enum(rejectionReasons).optional().requiredWhen('to', '=', 'rejected'),
  note: multilineText(1000).nullable().optional(),
  /** The version that the moderator read. */
  version: wholeNumber(1, 2_147_483_647),
})

export const moderationValidator = vine.create({
  decisions: vine.array(decision).minLength(1).maxLength(100).distinct('id'),
})

const productChange = vine.object({
  id: vine.string().uuid(),
  /** The version that was read. */
  version: wholeNumber(1, 2_147_483_647),
  price: money().optional(),
  category: text(100).optional(),
  isActive: vine.boolean({ strict: true }).optional(),
  isArchived: vine.boolean({ strict: true }).optional(),
})

export const productChangesValidator = vine.create({
  changes: vine.array(productChange).minLength(1).maxLength(100).distinct('id'),
})
