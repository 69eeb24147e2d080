import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { OrderSchema } from '#database/schema'
import OrderEvent from '#models/order_event'
import OrderItem from '#models/order_item'
import Payment from '#models/payment'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { ShippingAddress } from '@marketplace/shared/contracts/storefront_internal'
import type {
  ContactOutcome,
  OrderStatus,
  ParcelProblem,
  PaymentMethod,
  PaymentStatus,
} from '@marketplace/shared/contracts/orders'

export default class Order extends OrderSchema {
  declare status: OrderStatus
  declare paymentMethod: PaymentMethod
  declare paymentStatus: PaymentStatus
  declare shippingAddress: ShippingAddress
  declare locale: Locale | null
  declare lastOutcome: ContactOutcome | null
  declare parcelProblem: ParcelProblem | null

  @hasMany(() => OrderItem)
  declare items: HasMany<typeof OrderItem>

  @hasMany(() => Payment)
  declare payments: HasMany<typeof Payment>

  @hasMany(() => OrderEvent)
  declare events: HasMany<typeof OrderEvent>
}
