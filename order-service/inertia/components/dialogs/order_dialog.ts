import type { Order, Payment } from '../../order.ts'

/** A dialog about an order; it is there while it is asked for. */
export type OrderDialog = { order: Order; onClose: () => void }
export type PaymentDialog = OrderDialog & { payment: Payment }
