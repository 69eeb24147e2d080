import type { RejectionReason, ReviewStatus } from '@marketplace/shared/contracts/reviews'

/** What staff decide about a review. `pending` takes a decision back. */
export type Decision =
  | { to: 'approved' }
  | { to: 'rejected'; reason: RejectionReason; note?: string | null }
  | { to: 'pending' }

export type Moderated = {
  status: ReviewStatus
  rejectionReason: RejectionReason | null
  rejectionNote: string | null
}

/** The fields of a review that nobody has decided about. */
export function pending() {
  const unmoderated = { moderatedBy: null, moderatedAt: null }
  return { status: 'pending', rejectionReason: null, rejectionNote: null, ...unmoderated } as const
}

/** The outcome of a decision, as far as it can be compared with what a review is already. */
export function outcomeOf(decision: Decision): Moderated {
  if (decision.to !== 'rejected') {
    return { status: decision.to, rejectionReason: null, rejectionNote: null }
  }
  const { reason, note = null } = decision
  return { status: 'rejected', rejectionReason: reason, rejectionNote: note }
}
