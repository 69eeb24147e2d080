import db from '@adonisjs/lucid/services/db'
import { platform } from '#config/platform'
import { trackingPages, trackingSecret } from '#config/tracking'
import type { MessageFacts } from '#domain/message_content'
import { ruleOfMessage } from '#domain/messages'
import { stemOf } from '#domain/order_number'
import { balanceOf } from '#domain/payments'
import { signTracking } from '#domain/tracking_link'
import type { MessageRow } from '#sql/message_rows'
import { readWithParts } from '#queries/find_orders'
import type { OrderWithParts } from '#sql/order_rows'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'

export type FoundFacts = { order: OrderWithParts; factsIn: (locale: Locale) => MessageFacts }
type Message = Pick<MessageRow, 'orderId' | 'eventId' | 'kind' | 'channel'>

/** What a message is made from, as the orders are now; the links in it are new ones. */
export async function findMessageFacts(message: Message): Promise<FoundFacts> {
  const { kind, channel } = message
  const [orders, event] = await Promise.all([findTold(message), findEvent(message.eventId)])
  const order = orders.find(({ id }) => id === message.orderId)!
  const { orderNumber, deliveryMinDays: min, deliveryMaxDays: max } = order
  const facts = {
    ...{ kind, channel, event, orderNumber },
    ...{ storeName: order.storeName, storeNameAr: order.storeNameAr },
    ...{ paymentMethod: order.paymentMethod, confirmBy: order.confirmBy },
    ...{ carrier: order.carrier, trackingNumber: order.trackingNumber },
    ...sumsOf(orders),
    numbers: orders.map((each) => each.orderNumber),
    deliveryDays: min === null || max === null ? null : { min, max },
    transfer: transferOf(orders),
  }
  const factsIn = (locale: Locale): MessageFacts => ({
    ...facts,
    trackUrl: (number) => {
      const token = signTracking(trackingSecret, number)
      return `${trackingPages}/${locale}/track/${number}?token=${token}`
    },
    orderUrl: order.userId ? `${trackingPages}/${locale}/account/orders/${orderNumber}` : null,
  })
  return { order, factsIn }
}

/** The order; where one message tells of a whole checkout, all of its orders that are not cancelled. */
async function findTold({ orderId, kind }: Message): Promise<OrderWithParts[]> {
  const isOne = !ruleOfMessage(kind).onceACheckout
  const query = db.from('orders').orderBy('order_number')
  if (isOne) return readWithParts(query.where('id', orderId))
  const all = await readWithParts(
    query.whereRaw('checkout_id = (select checkout_id from orders where id = ?)', [orderId])
  )
  return all.filter(({ id, status }) => id === orderId || status !== 'cancelled')
}

async function findEvent(id: string): Promise<MessageFacts['event']> {
  return db
    .from('order_events')
    .where('id', id)
    .select('from_status as from', 'to_status as to', 'reason', 'amount')
    .firstOrFail()
}

function sumsOf(orders: OrderWithParts[]) {
  const balances = orders.map((order) => balanceOf(order, order.payments))
  return {
    totalAmount: toAmount(sum(orders.map((order) => toCentimes(order.totalAmount)))),
    amountToCollect: toAmount(sum(balances.map(({ cashToCome }) => cashToCome))),
    amountOwed: toAmount(sum(balances.map(({ owed }) => owed))),
  }
}

/** How what is still due by bank transfer is paid: all orders at once. */
function transferOf(orders: OrderWithParts[]): MessageFacts['transfer'] {
  const awaited = orders.filter(({ paymentMethod }) => paymentMethod === 'bank_transfer')
  const due = sum(awaited.map((order) => balanceOf(order, order.payments).due))
  if (due === 0n) return null
  const { rib, beneficiary } = platform
  return { rib, beneficiary, reference: stemOf(awaited[0]!.orderNumber), amount: toAmount(due) }
}
