import { after, hour } from '../calendar.ts'
import type { StoredReceipt } from '../pictures/receipts.ts'
import { Random } from '../random.ts'
import type { Sale } from './orders/orders.ts'

/** The receipts that some shoppers sent of transfers that are still awaited, with the timeline's word of each. */
export function generateReceipts(sales: Sale[], files: StoredReceipt[]) {
  const random = new Random('receipts')
  const awaited = sales.filter(
    ({ order, payments }) =>
      order.status === 'pending' &&
      order.user_id !== null &&
      payments.some(({ status, payment_method: method }) => {
        return status === 'pending' && method === 'bank_transfer'
      })
  )
  const checkouts = [...new Map(awaited.map((sale) => [sale.order.checkout_id, sale])).values()]
  const sent = checkouts.slice(0, files.length).map(({ order, checkout }, place) => {
    return { order, checkout, at: after(order.created_at, hour / 30), file: files[place]! }
  })
  return {
    proofs: sent.map(({ order, at, file }) => ({
      id: random.id(at),
      order_id: order.id,
      checkout_id: order.checkout_id,
      ...file,
      status: 'waiting',
      created_at: at,
    })),
    events: sent.map(({ order, checkout, at }) => ({
      id: random.id(at),
      order_id: order.id,
      type: 'proof',
      to_status: 'received',
      actor_id: order.user_id,
      actor_role: 'shopper',
      actor_name: checkout.shopper?.name ?? null,
      created_at: at,
    })),
  }
}
