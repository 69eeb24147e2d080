import type { User } from '../people.ts'
import type { Offer } from '../products.ts'
import type { StoreWithOwner } from '../stores.ts'

export type Status = 'pending' | 'confirmed' | 'shipped' | 'delivered' | 'cancelled'
export type Method = 'cod' | 'whatsapp' | 'bank_transfer'
export type Role = 'shopper' | 'owner' | 'staff' | 'system'

export interface Line {
  offer: Offer
  quantity: number
}

/** Somebody's cart at the moment of ordering. `shopper` is null for an order by phone. */
export interface Checkout {
  id: string
  at: Date
  shopper: User | null
  address: ShippingAddress
  addressId: string | null
  method: Method
  note: string | null
  parts: { seller: StoreWithOwner; lines: Line[] }[]
}

/** The snapshot that an order keeps. */
export interface ShippingAddress {
  label: string | null
  recipientName: string
  phone: string
  street: string
  city: string
  state: string
  postalCode: string | null
  landmark: string | null
  latitude: number | null
  longitude: number | null
}

/** Who cancelled, when and why, and what became of goods and money. */
export interface Cancellation {
  from: 'pending' | 'confirmed' | 'shipped'
  by: Role
  at: Date
  reason: string
  restock: boolean
  refund: boolean
}

/** What has happened to an order until now. */
export interface Journey {
  status: Status
  confirmBy: Date
  reservationConfirmedAt: Date | null
  confirmedAt?: Date
  shippedAt?: Date
  deliveredAt?: Date
  cancelled?: Cancellation
  twist: Twist
}

/** Where the payment did not go the plain way. */
export type Twist =
  'none' | 'paid_before' | 'paid_in_cash_after_all' | 'partly_paid' | 'partly_refunded' | 'refunded'
