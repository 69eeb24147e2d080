import vine from '@vinejs/vine'
import { orderStatuses } from '@marketplace/shared/contracts/orders'

export const obligationsValidator = vine.create({ storeId: vine.string().uuid().optional() })

export const obligationsShape = vine.create({
  openOrders: vine.array(
    vine.object({
      orderNumber: vine.string(),
      status: vine.enum(orderStatuses),
      as: vine.enum(['shopper', 'owner'] as const),
    })
  ),
  total: vine.number().withoutDecimals(),
})
