import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PaymentSchema } from '#database/schema'
import Order from '#models/order'
import type { PaymentMethod, PaymentState } from '@marketplace/shared/contracts/orders'

export default class Payment extends PaymentSchema {
  declare status: PaymentState
  declare paymentMethod: PaymentMethod

  @belongsTo(() => Order)
  declare order: BelongsTo<typeof Order>
}
