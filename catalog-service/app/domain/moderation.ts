import type { RejectionReason, ReviewStatus } from '@marketplace/shared/contracts/reviews'

/** A decision of staff about a review. `pending` takes one back. */
export type Decision =
  | { to: 'approved' }
  | { to: 'rejected'; reason: RejectionReason; note?: string | null }
  | { to: 'pending' }

export type Moderated = {
  status: ReviewStatus
  rejectionReason: RejectionReason | null
  rejectionNote: string | null
}

/** The fields of an undecided review. */
export function pending() {
  const unmoderated = { moderatedBy: null, moderatedByName: null, moderatedAt: null }
  return { status: 'pending', rejectionReason: null, rejectionNote: null, ...unmoderated } as const
}

/** The fields that a decision sets, without moderator and time, so that a repeat changes nothing. */
export function outcomeOf(decision: Decision): Moderated {
  if (decision.to !== 'rejected') {
    return { status: decision.to, rejectionReason: null, rejectionNote: null }
  }
  const { reason, note = null } = decision
  return { status: 'rejected', rejectionReason: reason, rejectionNote: note }
}
