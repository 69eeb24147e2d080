/**
 * The ways in which the panel's list is looked at. Those that hold work begin with what is due first.
 * Every confirmed order is in one of `to_ship`, `to_cancel` and `blocked`.
 */
export const orderViews = {
  /** Pending orders paid on delivery, by when they are to be called. */
  to_call: { firstSort: 'call' },
  /** Pending orders whose next contact is due. */
  to_call_again: { firstSort: 'call' },
  /** Pending orders that wait for a transfer. */
  transfers: { firstSort: 'deadline' },
  /** Pending orders agreed on over WhatsApp. */
  whatsapp: { firstSort: 'call' },
  to_confirm: { firstSort: 'deadline' },
  /** Pending orders past their time. */
  late: { firstSort: 'deadline' },
  /** Pending orders whose buyer was not reached as often as the settings allow: proposed for cancelling. */
  unreachable: { firstSort: 'deadline' },
  /** Open orders whose city is in no list and was accepted by nobody. */
  city_to_check: { firstSort: 'received' },
  to_ship: { firstSort: 'received' },
  shipped: { firstSort: 'received' },
  /** Parcels on their way that something holds up. */
  problems: { firstSort: 'received' },
  /** Parcels that came back or were given up. */
  returned: { firstSort: '-received' },
  delivered: { firstSort: '-received' },
  cancelled: { firstSort: '-received' },
  /** Cancelled orders whose money has not been given back. */
  money_owed: { firstSort: 'received' },
  /** Open orders whose money was given back in full. */
  to_cancel: { firstSort: 'received' },
  /** Confirmed orders that wait for money or for the stock's confirmation. */
  blocked: { firstSort: 'received' },
  all: { firstSort: '-received' },
} as const satisfies Record<string, { firstSort: OrderSort }>

export type OrderView = keyof typeof orderViews

export const orderViewNames = Object.keys(orderViews) as OrderView[]

/** What a list may be sorted by; `-` turns it around. */
export const orderSorts = [
  ...(['received', '-received', 'deadline', '-deadline'] as const),
  ...(['call', '-call', 'amount', '-amount'] as const),
] as const
export type OrderSort = (typeof orderSorts)[number]

const pendingViews: readonly OrderView[] = [
  ...(['to_call', 'to_call_again', 'transfers', 'whatsapp'] as const),
  ...(['to_confirm', 'late', 'unreachable'] as const),
]

/** Whether a view can be sorted so: only pending orders have a deadline and a next call. */
export function takesSort(view: OrderView, sort: OrderSort): boolean {
  return pendingViews.includes(view) || !/deadline|call/.test(sort)
}

export function firstSort(view: OrderView): OrderSort {
  return orderViews[view].firstSort
}
