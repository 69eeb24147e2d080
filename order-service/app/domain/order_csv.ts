import { DateTime } from 'luxon'
import { orderColumns, tableWords, type OrderColumn } from '#domain/order_table'
import { balanceOf, type PaymentFacts } from '#domain/payments'
import { cityName } from '@marketplace/shared/contracts/cities'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { OrderStatus, PaymentMethod } from '@marketplace/shared/contracts/orders'
import { regions } from '@marketplace/shared/contracts/regions'

/** What a table of orders says of one. */
export type ListedOrder = {
  orderNumber: string
  createdAt: Date
  status: OrderStatus
  paymentMethod: PaymentMethod
  storeName: string
  storeNameAr: string | null
  shippingAddress: {
    recipientName: string
    phone: string
    street: string
    city: string
    state: string
    landmark?: string | null
  }
  shippingFee: string
  totalAmount: string
  carrier: string | null
  trackingNumber: string | null
  contactCount: number
  nextContactAt: Date | null
  confirmBy: Date
  note: string | null
  items: { quantity: number }[]
  payments: PaymentFacts[]
}

export function tableHead(locale: Locale): string[] {
  return orderColumns.map((column) => tableWords[locale].heads[column])
}

/** The cells of an order, in the order of the head. Moments are Morocco's, amounts have a point and two decimals. */
export function tableRow(order: ListedOrder, locale: Locale): string[] {
  const cells = cellsOf(order, locale)
  return orderColumns.map((column) => oneLine(cells[column]))
}

function cellsOf(order: ListedOrder, locale: Locale): Record<OrderColumn, string> {
  const { statuses, methods, payments } = tableWords[locale]
  const { recipientName, phone, street, city, state, landmark } = order.shippingAddress
  const { net, due, owed, cashToCome, paymentStatus } = balanceOf(order, order.payments)
  const isPending = order.status === 'pending'
  return {
    ...{ number: order.orderNumber, received: moment(order.createdAt) },
    ...{ status: statuses[order.status], method: methods[order.paymentMethod] },
    payment: payments[paymentStatus],
    store: (locale === 'ar' ? order.storeNameAr : null) ?? order.storeName,
    ...{ recipient: recipientName, phone: dialled(phone), street, city: cityName(city, locale) },
    region: regions[state]?.[locale] ?? state,
    landmark: landmark ?? '',
    pieces: String(order.items.reduce((sum, { quantity }) => sum + quantity, 0)),
    items: toAmount(toCentimes(order.totalAmount) - toCentimes(order.shippingFee)),
    ...{ shipping: order.shippingFee, total: order.totalAmount, paid: toAmount(net) },
    ...{ due: toAmount(due), owed: toAmount(owed), toCollect: toAmount(cashToCome) },
    ...{ carrier: order.carrier ?? '', tracking: order.trackingNumber ?? '' },
    contacts: String(order.contactCount),
    nextContact: isPending && order.nextContactAt ? moment(order.nextContactAt) : '',
    deadline: isPending ? moment(order.confirmBy) : '',
    note: order.note ?? '',
  }
}

/** As it is dialled, in pairs, so that a spreadsheet keeps its zero. */
function dialled(phone: string): string {
  return phone.replace(/^\+212/, '0').replace(/\d\d(?=\d)/g, '$& ')
}

function moment(at: Date): string {
  return DateTime.fromJSDate(at, { zone: 'Africa/Casablanca' }).toFormat('yyyy-MM-dd HH:mm')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
