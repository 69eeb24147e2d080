import type { ParcelProblem } from '@marketplace/shared/contracts/orders'

/** What order staff may do about a parcel that is held up; to cancel it is the fifth thing. */
export const parcelActions = ['call_again', 'redeliver', 'change_address', 'take_back'] as const
export type ParcelAction = (typeof parcelActions)[number]

/** What an event of type `parcel` says in `to_status`. */
export type ParcelEvent =
  ParcelProblem | ParcelAction | 'problem_undone' | 'tracking_changed' | 'given_up'

/** Whether an action sends the parcel on its way again: nothing holds it up then. */
export function sendsOn(action: ParcelAction): boolean {
  return action === 'redeliver' || action === 'change_address'
}
