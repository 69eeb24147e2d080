import type { Actor } from '#domain/actor'
import type { PricedLine } from '#domain/split_by_store'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import type { ShippingAddress } from '@marketplace/shared/contracts/storefront_internal'

/** Everything that the orders of a checkout are made of, once address and stock are known. */
export type CheckoutData = {
  actor: Actor
  /** Null for an order that was taken by phone. */
  userId: string | null
  shippingAddressId: string | null
  shippingAddress: ShippingAddress
  paymentMethod: PaymentMethod
  note: string | null
  /** Whether the buyer may look into the parcel before paying. */
  mayOpenParcel: boolean
  /** The language in which the buyer is told what happens. */
  locale: Locale
  lines: PricedLine[]
}
