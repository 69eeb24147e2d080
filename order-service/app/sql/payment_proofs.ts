import type { ProofStatus, ProofType } from '#domain/payment_proofs'

/** A receipt as it is stored. */
export type ProofRow = {
  id: string
  orderId: string
  checkoutId: string
  key: string
  type: ProofType
  bytes: number
  sha256: string
  status: ProofStatus
  reason: string | null
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date | null
  createdAt: Date
}

/** Columns of a receipt under their names in code. */
export const proofColumns = `payment_proofs.id, payment_proofs.order_id as "orderId",
  payment_proofs.checkout_id as "checkoutId", payment_proofs.key, payment_proofs.type, payment_proofs.bytes,
  payment_proofs.sha256, payment_proofs.status, payment_proofs.reason, payment_proofs.decided_by as "decidedBy",
  payment_proofs.decided_by_name as "decidedByName", payment_proofs.decided_at as "decidedAt",
  payment_proofs.created_at as "createdAt"`

/** Whether a receipt for the checkout of an order `o` waits to be looked at. */
export const hasWaitingProof = `exists (
  select from payment_proofs p where p.checkout_id = o.checkout_id and p.status = 'waiting')`
