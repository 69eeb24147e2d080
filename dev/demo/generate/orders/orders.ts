import { hour, type Calendar } from '../../calendar.ts'
import { carriers } from '../../content/people.ts'
import { Random } from '../../random.ts'
import { urlOf } from '../images.ts'
import type { People } from '../people.ts'
import { journeyOf } from './journey.ts'
import { orderStem } from './number.ts'
import { paymentsOf, type Payment } from './payments.ts'
import { actorsOf, timelineOf, type OrderEvent } from './timeline.ts'
import type { Checkout, Journey, Line, Role, Status } from './types.ts'

export interface Order {
  id: string
  user_id: string | null
  order_number: string
  checkout_id: string
  store_id: string
  store_name: string
  store_name_ar: string | null
  status: Status
  total_amount: number
  payment_method: string
  shipping_address_id: string | null
  shipping_address: object
  note: string | null
  carrier: string | null
  tracking_number: string | null
  confirm_by: Date
  reservation_confirmed_at: Date | null
  created_at: Date
  updated_at: Date
}

export interface OrderItem {
  id: string
  order_id: string
  product_id: string
  quantity: number
  unit_price: number
  total_price: number
  product_name: string
  product_name_ar: string | null
  sku: string
  image_url: string
}

/** An order with all that belongs to it. */
export interface Sale {
  order: Order
  items: OrderItem[]
  payments: Payment[]
  events: OrderEvent[]
  checkout: Checkout
  lines: Line[]
  journey: Journey
  shippedBy: Role
}

/** One order for each store of each checkout. */
export function generateOrders(checkouts: Checkout[], people: People, calendar: Calendar): Sale[] {
  const random = new Random('orders')
  const stems = new Set<string>()
  return checkouts.flatMap((checkout) => {
    const stem = orderStem(random, stems)
    const reference = `VIR-${random.int(100_000, 999_999)}-${random.int(10, 99)}`
    const confirmDelay = random.between(1, 25) * hour
    return checkout.parts.map((part, at) => {
      const number = checkout.parts.length > 1 ? `${stem}-${at + 1}` : stem
      return sell(random, checkout, part, { number, reference, confirmDelay }, people, calendar)
    })
  })
}

function sell(
  random: Random,
  checkout: Checkout,
  { seller, lines }: Checkout['parts'][number],
  { number, reference, confirmDelay }: { number: string; reference: string; confirmDelay: number },
  people: People,
  calendar: Calendar
): Sale {
  const { at, method } = checkout
  const id = random.id(at)
  const items = lines.map((line) => itemOf(random, id, at, line))
  const total = items.reduce((sum, item) => sum + item.total_price, 0)
  const journey = journeyOf(random, at, method, confirmDelay, calendar)
  const { payments, events: money } = paymentsOf(
    random,
    { orderId: id, placed: at, total, method, reference },
    journey
  )
  const shippedBy: Role = random.chance(0.7) ? 'owner' : 'staff'
  const actors = actorsOf(people, checkout.shopper, seller.user)
  const events = timelineOf(random, id, checkout, journey, money, shippedBy, actors)
  const order: Order = {
    id,
    user_id: checkout.shopper?.id ?? null,
    order_number: number,
    checkout_id: checkout.id,
    store_id: seller.store.id,
    store_name: seller.store.name,
    store_name_ar: seller.store.name_ar,
    status: journey.status,
    total_amount: total,
    payment_method: method,
    shipping_address_id: checkout.addressId,
    shipping_address: checkout.address,
    note: checkout.note,
    ...parcel(random, journey),
    confirm_by: journey.confirmBy,
    reservation_confirmed_at: journey.reservationConfirmedAt,
    created_at: at,
    updated_at: events.at(-1)!.created_at,
  }
  return { order, items, payments, events, checkout, lines, journey, shippedBy }
}

function parcel(
  random: Random,
  { shippedAt }: Journey
): Pick<Order, 'carrier' | 'tracking_number'> {
  if (!shippedAt) return { carrier: null, tracking_number: null }
  return {
    carrier: random.pick(carriers),
    tracking_number: `CT-${random.int(1_000_000, 9_999_999)}`,
  }
}

function itemOf(random: Random, orderId: string, at: Date, { offer, quantity }: Line): OrderItem {
  const { product, picture } = offer
  return {
    id: random.id(at),
    order_id: orderId,
    product_id: product.id,
    quantity,
    unit_price: product.price,
    total_price: product.price * quantity,
    product_name: product.name,
    product_name_ar: product.name_ar,
    sku: product.sku,
    image_url: urlOf(picture),
  }
}
