import type { RejectionReason } from '@marketplace/shared/contracts/reviews'
import type { Review } from './types'
import type {
  OrderStatus,
  PaymentMethod,
  PaymentState,
  PaymentStatus,
} from '@marketplace/shared/contracts/orders'

export type OrderItem = {
  id: string
  productId: string
  productName: string
  sku: string
  imageUrl: string | null
  quantity: number
  unitPrice: string
  totalPrice: string
}

export type Payment = {
  id: string
  orderId: string
  amount: string
  refundedAmount: string
  paymentMethod: PaymentMethod
  status: PaymentState
  transactionId: string | null
  notes: string | null
  createdAt: string
}

export type TimelineEntry = {
  type: 'placed' | 'moved' | 'payment' | 'refund' | 'contact' | 'note' | 'proof'
  from: string | null
  /** A status of the order, or of the payment that the entry tells of. */
  to: string | null
  actor: { id: string | null; role: string; name: string | null } | null
  reason: string | null
  amount?: string
  createdAt: string
}

export type ShippingAddress = {
  recipientName: string
  phone: string
  street: string
  city: string
  state: string
  landmark?: string | null
}

export type Transfer = { rib: string; beneficiary: string; reference: string; amount: string }

export type Order = {
  id: string
  orderNumber: string
  checkoutId: string
  userId: string | null
  storeId: string
  storeName: string
  status: OrderStatus
  itemsAmount: string
  shippingFee: string
  totalAmount: string
  amountPaid: string
  amountDue: string
  amountOwed: string
  paymentStatus: PaymentStatus
  currency: string
  paymentMethod: PaymentMethod
  note: string | null
  carrier: string | null
  trackingNumber: string | null
  confirmBy: string | null
  shippingAddressId: string | null
  shippingAddress: ShippingAddress
  transfer?: Transfer | null
  items: OrderItem[]
  payments: Payment[]
  timeline?: TimelineEntry[]
  can: Record<'cancel' | 'confirm' | 'ship' | 'deliver' | 'pay' | 'refund', boolean>
  createdAt: string
  updatedAt: string
}

/** A review as its author finds it: also why it was rejected. */
export type OwnReview = Review & {
  rejection: { reason: RejectionReason; note: string | null } | null
}
