import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { CompletePayment } from '#actions/payments/complete'
import {
  decideProof,
  decidedAlready,
  openProof,
  type OpenProof,
} from '#actions/payment_proofs/decision'
import type { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { isPendingTransfer, shareOut, transferDue } from '#domain/payment_proofs'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { foldCode } from '@marketplace/shared/contracts/text'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type AcceptProofInput = {
  proofId: string
  actor: Actor
  /** What came, MAD with two decimals. Left out where the money was booked already. */
  amount?: string
  transactionId?: string
}

/**
 * Books the transfer that a receipt shows, over all orders of its checkout: the largest need first, to the centime, and
 * never above what is due. What is missing stays pending. The same receipt again changes nothing.
 */
@inject()
export class AcceptProof {
  constructor(private completePayment: CompletePayment) {}

  async handle({ proofId, actor, ...receipt }: AcceptProofInput): Promise<void> {
    await db.transaction(async (trx) => {
      const open = await openProof(trx, proofId)
      if (open.proof.status !== 'waiting') {
        if (isRepeated(open, actor, receipt)) return
        throw decidedAlready(open.proof)
      }
      if (receipt.amount === undefined) assertBooked(open)
      else await this.#book(open, actor, { ...receipt, amount: receipt.amount })
      await decideProof(open, actor, { to: 'accepted' })
    })
  }

  async #book({ orders }: OpenProof, actor: Actor, receipt: { amount: string } & Reference) {
    const needs = orders.map(({ order, balance, payments }) => {
      return { id: order.id, amount: transferDue(balance.due, payments) }
    })
    const { parts, rest } = shareOut(toCentimes(receipt.amount), needs)
    if (rest > 0n) {
      const values = { room: toAmount(sum(needs.map(({ amount }) => amount))) }
      throw new DomainError('conflict', [{ field: 'amount', rule: 'over_payment', values }])
    }
    for (const { id, amount } of parts) {
      const locked = orders.find(({ order }) => order.id === id)!
      await this.#complete(locked, actor, { amount, transactionId: receipt.transactionId })
    }
  }

  /** Completes the order's pending transfers, the oldest first, until the amount is used up. */
  async #complete(locked: LockedOrder, actor: Actor, receipt: { amount: bigint } & Reference) {
    let left = receipt.amount
    for (const payment of locked.payments.filter(isPendingTransfer)) {
      if (left === 0n) return
      const expected = toCentimes(payment.amount)
      const part = expected < left ? expected : left
      left -= part
      const { transactionId } = receipt
      await this.completePayment.completeLocked(locked, payment, actor, {
        ...{ amount: toAmount(part), transactionId },
      })
    }
  }
}

type Reference = { transactionId?: string }

/** Nothing is left to book, and what was booked is no cash. */
function assertBooked({ orders }: OpenProof) {
  const isDue = orders.some(({ balance, payments }) => transferDue(balance.due, payments) > 0n)
  if (!isDue && bookedTransfers(orders).length > 0) return
  throw new DomainError('validation_failed', [{ field: 'amount', rule: 'required' }])
}

function bookedTransfers(orders: LockedOrder[]) {
  return orders.flatMap(({ payments }) =>
    payments.filter(({ status, paymentMethod }) => {
      return (status === 'completed' || status === 'refunded') && paymentMethod !== 'cod'
    })
  )
}

/** Sent twice by the same person: the page was slow, and the first one did it. */
function isRepeated({ proof, orders }: OpenProof, actor: Actor, { transactionId }: Reference) {
  if (proof.status !== 'accepted' || proof.decidedBy !== actor.id) return false
  if (transactionId === undefined) return true
  const folded = foldCode(transactionId)
  return bookedTransfers(orders).some((payment) => foldCode(payment.transactionId ?? '') === folded)
}
