import vine from '@vinejs/vine'
import { isUuid } from '@marketplace/shared/server/http/validation'

export const storeStatsValidator = vine.create({ ids: vine.string().maxLength(4000) })

/** The ids of a list, at most 100; what is none is passed over. */
export function storeIds(ids: string): string[] {
  return [...new Set(ids.toLowerCase().split(',').filter(isUuid))].slice(0, 100)
}

export const storeStatsShape = vine.create(
  vine.array(vine.object({ id: vine.string().uuid(), deliveredShare: vine.number().nullable() }))
)

export const storeWorkShape = vine.create({
  toShip: vine.number(),
  late: vine.number(),
  lateTo: vine.string(),
  hasDeliveryRates: vine.boolean(),
  toShipOrders: vine.array(
    vine.object({
      id: vine.string().uuid(),
      orderNumber: vine.string(),
      city: vine.string(),
      totalAmount: vine.string(),
      isLate: vine.boolean(),
    })
  ),
})
