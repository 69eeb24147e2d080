import db from '@adonisjs/lucid/services/db'
import { stemOf } from '#domain/order_number'
import { transferDue } from '#domain/payment_proofs'
import { balanceOf } from '#domain/payments'
import { readWithParts } from '#queries/find_orders'
import { proofColumns, type ProofRow } from '#sql/payment_proofs'
import type { OrderWithParts } from '#sql/order_rows'
import { sum, toAmount } from '@marketplace/shared/contracts/money'
import { maxExactTotal, pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'

/** A receipt that waits, as a row of the list. */
export type WaitingTransfer = {
  id: string
  /** What the transfer is recognised by: the number that the orders of a checkout share. */
  reference: string
  recipientName: string
  /** What its checkout still awaits by transfer, MAD with two decimals. */
  due: string
  createdAt: string
}

/** A page of receipts that wait, the oldest first. */
export async function listTransfers(page: PageInput) {
  const proofs: ProofRow[] = await waiting()
    .orderBy('created_at')
    .orderBy('id')
    .forPage(page.page, page.perPage)
    .select(db.raw(proofColumns))
  const total = await countWaitingTransfers()
  const orders = await ordersOf(proofs.map(({ checkoutId }) => checkoutId))
  const byCheckout = Map.groupBy(orders, ({ checkoutId }) => checkoutId)
  const transfers = proofs.map((proof) => toRow(proof, byCheckout.get(proof.checkoutId)!))
  return { transfers, meta: pageMeta(page, total, total <= maxExactTotal) }
}

/** How many receipts wait, counted up to where lists count too. */
export async function countWaitingTransfers(): Promise<number> {
  const counted = await db
    .from(
      waiting()
        .select('id')
        .limit(maxExactTotal + 1)
        .as('found')
    )
    .count('* as total')
    .firstOrFail()
  return Number(counted.total)
}

function waiting() {
  return db.from('payment_proofs').where('status', 'waiting')
}

/** The orders of these checkouts with their parts, by number. */
export function ordersOf(checkoutIds: string[]): Promise<OrderWithParts[]> {
  if (!checkoutIds.length) return Promise.resolve([])
  return readWithParts(
    db
      .from('orders')
      .whereRaw('checkout_id = any (?::uuid[])', [checkoutIds])
      .orderBy('order_number')
  )
}

/** What the orders of a checkout still await by transfer, in centimes. */
export function dueByTransfer(orders: OrderWithParts[]): bigint {
  return sum(
    orders.map((order) => transferDue(balanceOf(order, order.payments).due, order.payments))
  )
}

function toRow({ id, createdAt }: ProofRow, orders: OrderWithParts[]): WaitingTransfer {
  const [{ orderNumber, shippingAddress }] = orders as [OrderWithParts]
  return {
    id,
    reference: stemOf(orderNumber),
    recipientName: shippingAddress.recipientName,
    due: toAmount(dueByTransfer(orders)),
    createdAt: createdAt.toISOString(),
  }
}
