/** The words that services, panels and storefront share about orders and payments. See docs/rules.md. */
export const orderStatuses = ['pending', 'confirmed', 'shipped', 'delivered', 'cancelled'] as const
export type OrderStatus = (typeof orderStatuses)[number]

export { paymentMethods, type PaymentMethod } from './payment_methods.ts'

/** Of one payment row. */
export const paymentStates = ['pending', 'completed', 'failed', 'refunded'] as const
export type PaymentState = (typeof paymentStates)[number]

/** Of an order as a whole. */
export const paymentStatuses = ['unpaid', 'partial', 'paid', 'refunded'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]
