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

const named = {
  name: vine.string(),
  nameAr: vine.string().nullable(),
  imageUrl: vine.string().nullable(),
}

export const storeWorkShape = vine.create({
  reviewsToAnswer: vine.number(),
  lowStock: vine.number(),
  soldOut: vine.number(),
  products: vine.number(),
  hasProductWithPhoto: vine.boolean(),
  scarceProducts: vine.array(
    vine.object({
      ...named,
      id: vine.string().uuid(),
      available: vine.number(),
      lowStockAt: vine.number(),
    })
  ),
  recentReviews: vine.array(
    vine.object({
      id: vine.string().uuid(),
      rating: vine.number(),
      comment: vine.string(),
      isAnswered: vine.boolean(),
      product: vine.object(named),
    })
  ),
})
