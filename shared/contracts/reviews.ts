export const reviewStatuses = ['pending', 'approved', 'rejected'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

export const rejectionReasons = ['off_topic', 'abusive', 'personal_data', 'spam', 'other'] as const
export type RejectionReason = (typeof rejectionReasons)[number]
