import vine from '@vinejs/vine'
import { wholeNumber } from '@marketplace/shared/server/http/validation'
import { maxLines, maxQuantity } from '@marketplace/shared/contracts/limits'

const quantity = () => wholeNumber(1, maxQuantity)

export const quantityValidator = vine.create({ quantity: quantity() })

export const mergeValidator = vine.create({
  items: vine
    .array(vine.object({ productId: vine.string().uuid(), quantity: quantity() }))
    .maxLength(maxLines),
})
