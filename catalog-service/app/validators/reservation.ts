import vine from '@vinejs/vine'
import { wholeNumber } from '@marketplace/shared/server/http/validation'

const id = () => vine.string().uuid().toLowerCase()
const ids = (most: number) => vine.array(id()).minLength(1).maxLength(most)

export const reserveValidator = vine.create({
  id: id(),
  items: vine
    .array(vine.object({ productId: id(), quantity: wholeNumber(1, 999) }))
    .minLength(1)
    .maxLength(100),
  ttlSeconds: wholeNumber(1, 86_400),
  replaces: vine.array(id()).maxLength(100).optional(),
})

export const releaseValidator = vine.create({
  orderId: id().optional(),
  productIds: ids(100).optional(),
})

export const orderStepValidator = vine.create({ orderId: id(), productIds: ids(100) })
