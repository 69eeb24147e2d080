import vine from '@vinejs/vine'

export const storeStatsValidator = vine.create({ ids: vine.string().maxLength(4000) })

export const storeStatsShape = vine.create(
  vine.array(
    vine.object({
      id: vine.string().uuid(),
      rating: vine.object({ average: vine.number(), count: vine.number() }),
    })
  )
)

export const storeWorkShape = vine.create({
  reviewsToAnswer: vine.number(),
  lowStock: vine.number(),
  soldOut: vine.number(),
  products: vine.number(),
  hasProductWithPhoto: vine.boolean(),
})
