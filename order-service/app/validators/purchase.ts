import vine from '@vinejs/vine'

export const purchaseValidator = vine.create({
  userId: vine.string().uuid(),
  productId: vine.string().uuid(),
})
