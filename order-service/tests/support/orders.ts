import { randomInt, randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { OrderNumbers } from '#domain/order_number'
import Order from '#models/order'
import OrderItem from '#models/order_item'
import Payment from '#models/payment'
import { anAddress } from '#tests/support/fakes/fake_storefront'
import type {
  OrderStatus,
  ParcelProblem,
  PaymentMethod,
} from '@marketplace/shared/contracts/orders'

/** A mobile that no other test has. */
export const aPhone = () => `+2126${randomInt(10_000_000, 99_999_999)}`

export type NewOrder = Partial<{
  userId: string | null
  checkoutId: string
  storeId: string
  storeName: string
  status: OrderStatus
  total: string
  method: PaymentMethod
  productIds: string[]
  reservationConfirmed: boolean
  confirmBy: DateTime
  createdAt: DateTime
  recipientName: string
  cityKnown: boolean
  nextContactAt: DateTime
  contactCount: number
  failedContacts: number
  parcelProblem: ParcelProblem
  phone: string
  payments: Partial<
    Pick<Payment, 'amount' | 'refundedAmount' | 'paymentMethod' | 'status' | 'transactionId'>
  >[]
}>

/** An order as it might stand there, written past the rules; what matters to a test is passed in. */
export async function anOrder(wanted: NewOrder = {}): Promise<Order> {
  const { total = '100.00', method = 'cod', productIds = [randomUUID()] } = wanted
  const address = {
    ...anAddress(),
    ...pickDefined({ recipientName: wanted.recipientName, phone: wanted.phone }),
  }
  const order = await Order.create({
    userId: wanted.userId === undefined ? randomUUID() : wanted.userId,
    orderNumber: new OrderNumbers().stem(),
    checkoutId: wanted.checkoutId ?? randomUUID(),
    storeId: wanted.storeId ?? randomUUID(),
    storeName: wanted.storeName ?? 'Dar Salma',
    status: wanted.status ?? 'pending',
    totalAmount: total,
    paymentMethod: method,
    shippingAddress: address,
    confirmBy: wanted.confirmBy ?? DateTime.now().plus({ hours: 48 }),
    reservationConfirmedAt: wanted.reservationConfirmed === false ? null : DateTime.now(),
    ...pickDefined({ createdAt: wanted.createdAt, cityKnown: wanted.cityKnown }),
    ...pickDefined({ nextContactAt: wanted.nextContactAt, contactCount: wanted.contactCount }),
    ...pickDefined({ failedContacts: wanted.failedContacts, parcelProblem: wanted.parcelProblem }),
  })
  await OrderItem.createMany(productIds.map((productId) => anItem(order.id, productId, total)))
  const payments = wanted.payments ?? (Number(total) > 0 ? [{}] : [])
  for (const payment of payments) {
    await Payment.create({ orderId: order.id, amount: total, paymentMethod: method, ...payment })
  }
  await db
    .table('order_events')
    .insert({ order_id: order.id, type: 'placed', to_status: 'pending', actor_role: 'shopper' })
  return order.refresh()
}

/** The first line carries the price, the others are gifts. */
function anItem(orderId: string, productId: string, total: string) {
  const price = { unitPrice: total, totalPrice: total }
  return {
    orderId,
    productId,
    quantity: 1,
    productName: 'Panier',
    sku: `P-${randomInt(1e6)}`,
    ...price,
  }
}

function pickDefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined)
  ) as Partial<T>
}

/** What is stored of an order, to be compared before and after. */
export async function storedOrder(id: string) {
  const order = await Order.query()
    .where('id', id)
    .preload('payments', (payments) => payments.orderBy('created_at').orderBy('id'))
    .preload('events', (events) => events.orderBy('created_at').orderBy('id'))
    .firstOrFail()
  const payments = order.payments.map(({ status, amount, refundedAmount, paymentMethod }) => {
    return { status, amount, refundedAmount, paymentMethod }
  })
  const events = order.events.map(({ type, fromStatus, toStatus }) => [type, fromStatus, toStatus])
  return { order, status: order.status, payments, events }
}
