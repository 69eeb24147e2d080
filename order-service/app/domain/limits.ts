import type { PaymentMethod } from '@marketplace/shared/contracts/orders'

/** In how many hours an order must be confirmed: cash needs a phone call, the others a payment. */
export const hoursToConfirm: Record<PaymentMethod, number> = {
  cod: 72,
  whatsapp: 48,
  bank_transfer: 48,
}

/** How long a checkout's key is locked for one try. A whole request takes far less. */
export const keyLockSeconds = 60

/** How long the catalog holds stock that no order has claimed yet. */
export const holdSeconds = 15 * 60

/** How long a key's answer is kept, and how long after its lock a dead try's key is given back. */
export const keyKeptHours = 24
export const keyStuckHours = 1

/** How long a checkout may take in all, in milliseconds: far below its key's lock. */
export const checkoutBudget = 8_000

/** How many orders of one shopper may wait for confirmation at once. */
export const maxPendingOrders = 50
