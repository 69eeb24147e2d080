/**
 * The ways in which the panel's list is looked at. Those that hold work begin with what has waited longest.
 * Every confirmed order is in one of `to_ship`, `to_cancel` and `blocked`.
 */
export const orderViews = {
  to_confirm: { firstShown: 'oldest' },
  to_ship: { firstShown: 'oldest' },
  shipped: { firstShown: 'oldest' },
  delivered: { firstShown: 'newest' },
  cancelled: { firstShown: 'newest' },
  /** Cancelled orders whose money has not been given back. */
  money_owed: { firstShown: 'oldest' },
  /** Open orders whose money was given back in full. */
  to_cancel: { firstShown: 'oldest' },
  /** Confirmed orders that wait for money or for the stock's confirmation. */
  blocked: { firstShown: 'oldest' },
  all: { firstShown: 'newest' },
} as const satisfies Record<string, { firstShown: 'oldest' | 'newest' }>

export type OrderView = keyof typeof orderViews

export const orderViewNames = Object.keys(orderViews) as OrderView[]

/** What a list may be sorted by; `-` turns it around. */
export const orderSorts = ['received', '-received', 'deadline', '-deadline'] as const
export type OrderSort = (typeof orderSorts)[number]

export function firstSort(view: OrderView): OrderSort {
  return orderViews[view].firstShown === 'oldest' ? 'received' : '-received'
}
