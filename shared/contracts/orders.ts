/** The words that services, panels and storefront share about orders and payments. See docs/rules.md. */
export const orderStatuses = ['pending', 'confirmed', 'shipped', 'delivered', 'cancelled'] as const
export type OrderStatus = (typeof orderStatuses)[number]

/**
 * What became of an order: it is open, was delivered, came back as a `refused` parcel, or was `cancelled` before it left.
 * `sold` is what is open or delivered.
 */
export const orderOutcomes = ['sold', 'open', 'delivered', 'refused', 'cancelled'] as const
export type OrderOutcome = (typeof orderOutcomes)[number]

export { paymentMethods, type PaymentMethod } from './payment_methods.ts'

/** Of one payment row. */
export const paymentStates = ['pending', 'completed', 'failed', 'refunded'] as const
export type PaymentState = (typeof paymentStates)[number]

/** Of an order as a whole. */
export const paymentStatuses = ['unpaid', 'partial', 'paid', 'refunded'] as const
export type PaymentStatus = (typeof paymentStatuses)[number]

/** How a contact with a buyer goes out, and how it ends. */
export const contactChannels = ['call', 'whatsapp'] as const
export type ContactChannel = (typeof contactChannels)[number]
export const contactOutcomes = [
  ...(['reached', 'no_answer', 'busy'] as const),
  ...(['callback', 'wrong_number', 'refused'] as const),
] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

/** What holds up a parcel that is on its way. */
export const parcelProblems = [
  ...(['postponed', 'unreachable', 'refused'] as const),
  ...(['wrong_address', 'lost'] as const),
] as const
export type ParcelProblem = (typeof parcelProblems)[number]
