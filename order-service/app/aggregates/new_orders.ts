import { system, type Actor } from '#domain/actor'
import type { CheckoutData } from '#domain/checkout_data'
import { numbersOf } from '#domain/order_number'
import type { StoreShare } from '#domain/split_by_store'
import type { ItemRow, NewEventRow, OrderWithParts, PaymentRow } from '#sql/order_rows'
import { currency, toAmount } from '@marketplace/shared/contracts/money'
import { isKnownCity, storedCity } from '@marketplace/shared/contracts/city_spellings'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'

export type NewOrders = {
  checkoutId: string
  stem: string
  shares: StoreShare[]
  data: CheckoutData
  /** Rising ids that nothing has yet: one for each order, item and payment. */
  ids: string[]
  /** The moment of the transaction that writes them. */
  at: Date
}

const anHour = 3600 * 1000

/** How many ids the orders of a checkout take at most. */
export function countIds({ lines }: CheckoutData, stores: number): number {
  return 2 * stores + lines.length
}

/**
 * One order for each share with its items and its pending payment, as they will be written; `-1` first. An order
 * that costs nothing is paid: it awaits no payment and is confirmed at once.
 */
export function newOrders({ shares, stem, ids, ...rest }: NewOrders): OrderWithParts[] {
  const left = ids.values()
  const nextId = () => left.next().value!
  const numbers = numbersOf(stem, shares.length)
  const orderIds = shares.map(nextId)
  return shares.map((share, index) => {
    const order = { id: orderIds[index], orderNumber: numbers[index], ...rest }
    return newOrder(share, order, nextId)
  })
}

type Given = { id: string; orderNumber: string } & Omit<NewOrders, 'shares' | 'stem' | 'ids'>

function newOrder(share: StoreShare, order: Given, nextId: () => string): OrderWithParts {
  const { id, orderNumber, checkoutId, data, at } = order
  const { confirmHours } = rulesOf(data.paymentMethod)
  return {
    ...{ id, orderNumber, checkoutId },
    userId: data.userId,
    storeId: share.storeId,
    storeName: share.storeName,
    storeNameAr: share.storeNameAr,
    status: isFree(share) ? 'confirmed' : 'pending',
    currency,
    shippingFee: toAmount(share.shippingFee),
    deliveryMinDays: share.rate?.minDays ?? null,
    deliveryMaxDays: share.rate?.maxDays ?? null,
    deliveryCutOffHour: share.rate?.cutOffHour ?? null,
    totalAmount: toAmount(share.totalAmount),
    paymentMethod: data.paymentMethod,
    paymentStatus: isFree(share) ? 'paid' : 'unpaid',
    shippingAddressId: data.shippingAddressId,
    shippingAddress: {
      ...data.shippingAddress,
      city: storedCity(data.shippingAddress.city),
    },
    note: data.note,
    mayOpenParcel: data.mayOpenParcel,
    locale: data.locale,
    cityKnown: isKnownCity(data.shippingAddress.city),
    ...{ carrier: null, trackingNumber: null, reservationConfirmedAt: null },
    ...{ nextContactAt: null, contactCount: 0, failedContacts: 0, lastOutcome: null },
    parcelProblem: null,
    confirmBy: new Date(at.getTime() + confirmHours * anHour),
    ...{ createdAt: at, updatedAt: at },
    items: newItems(share, id, nextId),
    payments: isFree(share) ? [] : [newPayment(share, order, nextId())],
  }
}

function isFree({ totalAmount }: StoreShare): boolean {
  return totalAmount === 0n
}

function newItems({ lines }: StoreShare, orderId: string, nextId: () => string): ItemRow[] {
  return lines.map((line) => ({
    id: nextId(),
    orderId,
    productId: line.productId,
    quantity: line.quantity,
    unitPrice: line.price,
    totalPrice: toAmount(line.total),
    productName: line.name,
    productNameAr: line.nameAr,
    sku: line.sku,
    imageUrl: line.imageUrl,
  }))
}

function newPayment(
  { totalAmount }: StoreShare,
  { id: orderId, data: { paymentMethod }, at }: Given,
  id: string
): PaymentRow {
  return {
    ...{ id, orderId, paymentMethod },
    amount: toAmount(totalAmount),
    refundedAmount: toAmount(0n),
    status: 'pending',
    transactionId: null,
    notes: '',
    ...{ createdAt: at, updatedAt: at },
  }
}

/** What a timeline begins with: every order was placed, and one that costs nothing is confirmed at once. */
export function firstEvents(orders: OrderWithParts[], actor: Actor): NewEventRow[] {
  const confirmed = orders.filter(({ status }) => status === 'confirmed')
  return [
    ...orders.map(({ id }): NewEventRow => {
      return { orderId: id, type: 'placed', fromStatus: null, toStatus: 'pending', ...byOf(actor) }
    }),
    ...confirmed.map(({ id }): NewEventRow => {
      const change = { fromStatus: 'pending', toStatus: 'confirmed' }
      return { orderId: id, type: 'moved', ...change, ...byOf(system) }
    }),
  ]
}

function byOf({ role, name, id, requestId }: Actor) {
  return { actorRole: role, actorName: name, actorId: id, requestId }
}
