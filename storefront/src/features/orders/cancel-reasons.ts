export const cancelReasons = ['mind', 'mistake', 'delay', 'other'] as const
export type CancelReason = (typeof cancelReasons)[number]
