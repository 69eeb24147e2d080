import type { TimelineEntry } from '@/lib/api/order-types'

const moves = ['confirmed', 'shipped', 'delivered', 'cancelled'] as const
const payments = ['pending', 'completed', 'failed'] as const
const proofs = ['received', 'accepted', 'refused'] as const
const plain = ['placed', 'contact', 'note'] as const

/**
 * The key of the catalogue's sentence for one event of the timeline. Events of earlier versions have no amount
 * or status, and later versions have types that are unknown here: each has a sentence all the same.
 */
export function timelineKey({ type, to, amount }: Pick<TimelineEntry, 'amount' | 'to' | 'type'>) {
  if (type === 'payment') {
    const status = payments.find((known) => known === to) ?? 'completed'
    return amount ? (`payment.${status}` as const) : (`paymentWithoutAmount.${status}` as const)
  }
  if (type === 'refund') return amount ? 'refund' : 'refundWithoutAmount'
  if (type === 'moved') return moves.find((known) => known === to) ?? 'updated'
  if (type === 'proof') {
    const step = proofs.find((known) => known === to)
    return step ? (`proof.${step}` as const) : 'updated'
  }
  if (type === 'parcel' && to === 'given_up') return 'parcelGivenUp'
  return plain.find((known) => known === type) ?? 'updated'
}
