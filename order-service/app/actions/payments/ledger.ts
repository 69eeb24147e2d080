import type { Actor } from '#actions/actor'
import type { LockedOrder } from '#actions/locked_order'
import { cashToDrop, isPendingCash } from '#domain/payments'
import type Payment from '#models/payment'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'

/** Notes are added to, never overwritten. */
export function withNote(payment: Payment, note: string | null | undefined): string {
  return [payment.notes, note].filter(Boolean).join('\n')
}

/** What was still to be paid will not be. */
export async function failPending({ payments }: LockedOrder) {
  for (const payment of payments.filter(({ status }) => status === 'pending')) {
    await payment.merge({ status: 'failed' }).save()
  }
}

/** All money that came is given back. */
export async function giveBack(locked: LockedOrder, actor: Actor, reason: string) {
  for (const payment of locked.payments.filter(({ status }) => status === 'completed')) {
    await refund(locked, payment, remainderOf(payment), actor, reason)
  }
}

/** What of a payment has not been given back, in centimes. */
export function remainderOf({ amount, refundedAmount }: Payment): bigint {
  return toCentimes(amount) - toCentimes(refundedAmount)
}

/** Gives back that much of a payment; once nothing is left of it, it counts as refunded. */
export async function refund(
  locked: LockedOrder,
  payment: Payment,
  amount: bigint,
  actor: Actor,
  reason: string
) {
  const isWhole = amount === remainderOf(payment)
  const refundedAmount = toAmount(toCentimes(payment.refundedAmount) + amount)
  const notes = withNote(payment, reason)
  await payment.merge({ refundedAmount, notes, status: isWhole ? 'refunded' : 'completed' }).save()
  await locked.record(actor, { type: 'refund', amount: toAmount(amount), reason })
}

/** Marks a payment as received; its reference or its note tells of it in the timeline. */
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

/** The courier's cash: every pending one comes in, none beyond what is due. */
export async function collectCash(locked: LockedOrder, actor: Actor) {
  await dropCash(locked)
  for (const payment of locked.payments.filter(isPendingCash)) {
    await receive(locked, payment, actor)
  }
}

/** Money has come in another way: no more cash is asked for than is still due. */
export async function dropCash({ payments, balance }: LockedOrder) {
  for (const { row, keep } of cashToDrop(payments, balance.due)) {
    const change = keep > 0n ? { amount: toAmount(keep) } : { status: 'failed' as const }
    await row.merge(change).save()
  }
}
