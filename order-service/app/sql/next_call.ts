import { paymentMethods, rulesOf } from '@marketplace/shared/contracts/payment_methods'

/** Since when, or from when, a pending order waits for a call: indexes repeat it. */
export const nextCall = 'coalesce(orders.next_contact_at, orders.created_at)'

/** Those whose money comes with the parcel or is agreed on by phone; a transfer comes by itself. */
const called = paymentMethods
  .filter((method) => rulesOf(method).collectedBy !== 'bank')
  .map((method) => `'${method}'`)
  .join(', ')

/** A pending order that a buyer may be called about now. */
export const isCallableNow = `orders.status = 'pending' and orders.payment_method in (${called})
  and ${nextCall} <= now()`
