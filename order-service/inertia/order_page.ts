import type { Parcel } from './components/parcel_card.tsx'
import type { Message } from './components/messages_card.tsx'
import type { Buyer } from './buyer.ts'
import type { Order, OrderRow, View } from './order.ts'

/** What the page of an order is given. */
export type OrderPage = {
  order: Order
  mayHandleMoney: boolean
  parcel: Parcel
  /** Read by `useCarriers`. */
  carriers: string[]
  view: View
  position: { index: number; total: number; previous: string | null; next: string | null }
  siblings: OrderRow[]
  buyer: Buyer | null
  /** Null for a store's owner. */
  messages: Message[] | null
  openedBy: string[]
  maxFailedContacts: number
}
