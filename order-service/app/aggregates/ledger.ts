import type { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { excessCash, isPendingCash } from '#domain/payments'
import type Payment from '#models/payment'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'

/** Appends to a payment's notes, which are never overwritten. */
export function withNote(payment: Payment, note: string | null | undefined): string {
  return [payment.notes, note].filter(Boolean).join('\n')
}

/** Fails every payment that is still pending. */
export async function failPending({ payments }: LockedOrder) {
  for (const payment of payments.filter(({ status }) => status === 'pending')) {
    await payment.merge({ status: 'failed' }).save()
  }
}

/** Refunds everything that was received. */
export async function refundAll(locked: LockedOrder, actor: Actor, reason: string) {
  for (const payment of locked.payments.filter(({ status }) => status === 'completed')) {
    await refund(locked, payment, refundable(payment), actor, reason)
  }
}

/** The part of a payment that was not refunded yet, in centimes. */
export function refundable({ amount, refundedAmount }: Payment): bigint {
  return toCentimes(amount) - toCentimes(refundedAmount)
}

/** Refunds that much of a payment; once nothing is left of it, it counts as refunded. */
export async function refund(
  locked: LockedOrder,
  payment: Payment,
  amount: bigint,
  actor: Actor,
  reason: string
) {
  const isWhole = amount === refundable(payment)
  const refundedAmount = toAmount(toCentimes(payment.refundedAmount) + amount)
  const notes = withNote(payment, reason)
  await payment.merge({ refundedAmount, notes, status: isWhole ? 'refunded' : 'completed' }).save()
  await locked.record(actor, { type: 'refund', amount: toAmount(amount), reason })
}

/** Completes a payment; the timeline shows its reference, or else its note. */
export async function receive(
  locked: LockedOrder,
  payment: Payment,
  actor: Actor,
  words: { transactionId?: string | null; notes?: string | null } = {}
) {
  const transactionId = words.transactionId ?? payment.transactionId
  const notes = withNote(payment, words.notes)
  await payment.merge({ status: 'completed', transactionId, notes }).save()
  await locked.record(actor, {
    type: 'payment',
    from: 'pending',
    to: 'completed',
    amount: payment.amount,
    reason: transactionId ?? words.notes,
  })
}

/** Completes the courier's pending cash, never beyond what is due. */
export async function collectCash(locked: LockedOrder, actor: Actor) {
  await lowerCash(locked)
  for (const payment of locked.payments.filter(isPendingCash)) {
    await receive(locked, payment, actor)
  }
}

/** Lowers or fails pending cash beyond what is due, because other money has come. */
export async function lowerCash({ payments, balance }: LockedOrder) {
  for (const { row, keep } of excessCash(payments, balance.due)) {
    const change = keep > 0n ? { amount: toAmount(keep) } : { status: 'failed' as const }
    await row.merge(change).save()
  }
}
