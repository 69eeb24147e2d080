import type { Data } from '@generated/data'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { nameOf } from '@marketplace/shared/ui/format/name'

/** An order as its page gets it. */
export type Order = Data.Order.Variants['forDesk']
export type Payment = Order['payments'][number]
export type OrderEvent = Order['timeline'][number]

/** An order as a row of a list. */
export type OrderRow = Data.OrderRow

/** The ways to look at the list, in the order of their tabs. */
export const views = [
  ...(['to_call', 'to_call_again', 'transfers', 'whatsapp', 'to_confirm', 'late'] as const),
  ...(['unreachable', 'city_to_check', 'to_ship', 'shipped', 'problems', 'returned'] as const),
  ...(['delivered', 'cancelled', 'money_owed', 'to_cancel', 'blocked', 'all'] as const),
] as const
export type View = (typeof views)[number]

/** Tabs that stay when they hold nothing; the others come with the work. */
export const alwaysShown: readonly View[] = [
  ...(['to_call', 'to_call_again', 'transfers', 'whatsapp', 'to_confirm', 'to_ship'] as const),
  ...(['shipped', 'delivered', 'cancelled', 'money_owed', 'to_cancel', 'all'] as const),
]

/** Where an order's page and its commands live. */
export function orderPath({ orderNumber }: Pick<Order, 'orderNumber'>): string {
  return `/admin/orders/${orderNumber}`
}

/** The same order at the desk that calls. */
export function deskPath({ orderNumber }: Pick<Order, 'orderNumber'>): string {
  return `/admin/orders/desk/${orderNumber}`
}

export function paymentPath(order: Order, { id }: Payment): string {
  return `${orderPath(order)}/payments/${id}`
}

/** The list of that view, as the navigation knows it. */
export function viewPath(view: View): string {
  return view === 'all' ? '/admin/orders' : `/admin/orders?view=${view}`
}

/** What a reader of that language calls the store of an order. */
export function storeOf(order: Pick<Order, 'storeName' | 'storeNameAr'>, language: Locale): string {
  return nameOf({ name: order.storeName, nameAr: order.storeNameAr }, language)
}

export function productOf(item: Order['items'][number], language: Locale): string {
  return nameOf({ name: item.productName, nameAr: item.productNameAr }, language)
}
