import db from '@adonisjs/lucid/services/db'
import { platform } from '#config/platform'
import { stemOf } from '#domain/order_number'
import { balanceOf } from '#domain/payments'
import { transferDue } from '#domain/payment_proofs'
import { findProof } from '#queries/find_proof'
import { dueByTransfer, ordersOf } from '#queries/list_transfers'
import { proofColumns, type ProofRow } from '#sql/payment_proofs'
import type { OrderWithParts } from '#sql/order_rows'
import { toAmount } from '@marketplace/shared/contracts/money'

const maxListed = 5

/** A receipt beside what its checkout awaits; 404 for an unknown id. */
export async function findTransfer(id: string) {
  const proof = await findProof(id)
  const [orders, sent, elsewhere] = await Promise.all([
    ordersOf([proof.checkoutId]),
    listOfCheckout(proof.checkoutId),
    listSameFile(proof),
  ])
  const [{ orderNumber, shippingAddress }] = orders as [OrderWithParts]
  const { recipientName, phone, city } = shippingAddress
  return {
    proof: serialize(proof),
    reference: stemOf(orderNumber),
    buyer: { name: recipientName, phone, city },
    due: toAmount(dueByTransfer(orders)),
    rib: platform.rib,
    orders: orders.map(toOrder),
    /** Every receipt of the checkout, the oldest first. */
    sent: sent.map(serialize),
    elsewhere,
  }
}

export type Transfer = Awaited<ReturnType<typeof findTransfer>>

function serialize({
  id,
  type,
  bytes,
  status,
  reason,
  decidedByName,
  decidedAt,
  createdAt,
}: ProofRow) {
  return {
    ...{ id, type, bytes, status, reason, decidedBy: decidedByName },
    decidedAt: decidedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  }
}

function toOrder(order: OrderWithParts) {
  const { id, orderNumber, status, storeName, storeNameAr, totalAmount, payments } = order
  const due = toAmount(transferDue(balanceOf(order, payments).due, payments))
  return { id, orderNumber, status, storeName, storeNameAr, totalAmount, due }
}

async function listOfCheckout(checkoutId: string): Promise<ProofRow[]> {
  return db
    .from('payment_proofs')
    .where('checkout_id', checkoutId)
    .orderBy('created_at')
    .orderBy('id')
    .select(db.raw(proofColumns))
}

/** Orders of other checkouts for which the very same file was sent. */
async function listSameFile({ sha256, checkoutId }: ProofRow): Promise<{ orderNumber: string }[]> {
  return db
    .from('payment_proofs')
    .join('orders', 'orders.id', 'payment_proofs.order_id')
    .where('payment_proofs.sha256', sha256)
    .whereNot('payment_proofs.checkout_id', checkoutId)
    .orderBy('payment_proofs.created_at')
    .limit(maxListed)
    .select('orders.order_number as orderNumber')
}
