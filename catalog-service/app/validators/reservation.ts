import vine from '@vinejs/vine'
import { maxLines, maxQuantity } from '@marketplace/shared/contracts/limits'
import { wholeNumber } from '@marketplace/shared/server/http/validation'

/** Earlier tries of one checkout. */
const maxReplaced = 100

const id = () => vine.string().uuid().toLowerCase()
const productIds = () => vine.array(id()).minLength(1).maxLength(maxLines)

export const reserveValidator = vine.create({
  id: id(),
  items: vine
    .array(vine.object({ productId: id(), quantity: wholeNumber(1, maxQuantity) }))
    .minLength(1)
    .maxLength(maxLines),
  ttlSeconds: wholeNumber(1, 86_400),
  replaces: vine.array(id()).maxLength(maxReplaced).optional(),
})

export const releaseValidator = vine.create({
  orderId: id().optional(),
  productIds: productIds().optional(),
})

/** As many jobs as a worker does together, and more. */
const maxTogether = 100

export const confirmHeldValidator = vine.create({
  ids: vine.array(id()).minLength(1).maxLength(maxTogether),
})

export const orderStepValidator = vine.create({ orderId: id(), productIds: productIds() })
