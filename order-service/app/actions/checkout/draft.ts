import type { Actor } from '#actions/actor'
import type { ShippingAddress } from '#clients/storefront_client'
import type { PricedLine } from '#domain/split_by_store'
import type Order from '#models/order'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'

/** All that the orders of a checkout are made of, once address and stock are known. */
export type Draft = {
  actor: Actor
  /** Null for an order that was taken by phone. */
  userId: string | null
  shippingAddressId: string | null
  shippingAddress: ShippingAddress
  paymentMethod: PaymentMethod
  note: string | null
  lines: PricedLine[]
}

/** Makes the body of the answer from the orders as they were written. */
export type Present = (orders: Order[]) => unknown
