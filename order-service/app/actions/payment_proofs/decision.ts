import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LockedOrder } from '#aggregates/order'
import { findProof } from '#queries/find_proof'
import type { Actor } from '#domain/actor'
import { proofColumns, type ProofRow } from '#sql/payment_proofs'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type OpenProof = {
  proof: ProofRow
  /** Every order of its checkout, in the order of their ids. */
  orders: LockedOrder[]
  /** The order under which it was sent. */
  own: LockedOrder
}

/** A receipt with all orders that it may pay, locked, orders first; 404 for an unknown id. */
export async function openProof(trx: TransactionClientContract, id: string): Promise<OpenProof> {
  const { checkoutId, orderId } = await findProof(id)
  const orders = await LockedOrder.openCheckout(trx, checkoutId)
  const proof = await trx
    .from('payment_proofs')
    .where('id', id)
    .select(trx.raw(proofColumns))
    .forUpdate()
    .firstOrFail()
  return { proof, orders, own: orders.find(({ order }) => order.id === orderId)! }
}

/** Writes the decision and its event. */
export async function decideProof(
  { proof, own }: OpenProof,
  actor: Actor,
  decision: { to: 'accepted' } | { to: 'refused'; reason: string }
) {
  const { to } = decision
  const reason = to === 'refused' ? decision.reason : null
  await own.trx
    .from('payment_proofs')
    .where('id', proof.id)
    .update({
      ...{ status: to, reason, decided_at: new Date() },
      ...{ decided_by: actor.id, decided_by_name: actor.name },
    })
  await own.record(actor, { type: 'proof', to, reason })
}

/** 409 that says who decided, and when. */
export function decidedAlready({ decidedByName, decidedAt }: ProofRow): DomainError {
  const at = decidedAt!.toLocaleString('fr-MA', {
    ...{ timeZone: 'Africa/Casablanca', day: '2-digit', month: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  })
  return new DomainError('conflict', [
    { rule: 'already_done', values: { by: decidedByName ?? '–', at } },
  ])
}
