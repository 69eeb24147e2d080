import { after, day, hour, minute, type Calendar } from '../calendar.ts'
import { countReasons, restockReasons } from '../content/reasons.ts'
import { Random } from '../random.ts'
import type { Sale } from './orders/orders.ts'
import type { People } from './people.ts'
import type { Offer, Product } from './products.ts'

export interface Reservation {
  id: string
  status: 'open'
  expires_at: Date
  created_at: Date
}

export interface ReservationLine {
  reservation_id: string
  product_id: string
  quantity: number
  status: 'confirmed' | 'committed' | 'returned' | 'released'
  order_id: string | null
  updated_at: Date
}

export interface Movement {
  id: string
  product_id: string
  type: 'initial' | 'adjustment' | 'sale' | 'return'
  amount: number
  reason: string | null
  actor_id: string | null
  reference: string | null
  created_at: Date
}

export interface Inventory {
  id: string
  product_id: string
  quantity: number
  reserved: number
  updated_at: Date
}

export interface Stock {
  reservations: Reservation[]
  lines: ReservationLine[]
  movements: Movement[]
  inventory: Inventory[]
}

/** Stock as the orders left it: what they hold, what they took, and where the rest came from. */
export function generateStock(
  offers: Offer[],
  sales: Sale[],
  people: People,
  calendar: Calendar
): Stock {
  const random = new Random('stock')
  const lines = sales.flatMap(linesOf)
  const moved = sales.flatMap((sale) => movementsOf(random, sale, people))
  const byProduct = Map.groupBy(moved, ({ product_id }) => product_id)
  const reserved = reservedByProduct(lines)
  const kept = offers.map((offer) => {
    const { product } = offer
    return keep(
      random,
      offer,
      byProduct.get(product.id) ?? [],
      reserved.get(product.id) ?? 0,
      calendar
    )
  })
  return {
    reservations: headsOf(sales),
    lines,
    movements: [...moved, ...kept.flatMap(({ movements }) => movements)],
    inventory: kept.map(({ inventory }) => inventory),
  }
}

/** A head stays open when the orders of its checkout end one by one. */
function headsOf(sales: Sale[]): Reservation[] {
  const checkouts = new Set(sales.map(({ checkout }) => checkout))
  return [...checkouts].map(({ id, at }) => ({
    id,
    status: 'open',
    expires_at: after(at, 15 * minute),
    created_at: at,
  }))
}

function linesOf({ order, items, journey }: Sale): ReservationLine[] {
  const status = lineStatus(journey)
  return items.map(({ product_id, quantity }) => ({
    reservation_id: order.checkout_id,
    product_id,
    quantity,
    status,
    order_id: status === 'confirmed' ? null : order.id,
    updated_at: journey.cancelled?.at ?? journey.shippedAt ?? journey.reservationConfirmedAt!,
  }))
}

function lineStatus({ cancelled, shippedAt }: Sale['journey']): ReservationLine['status'] {
  if (!shippedAt) return cancelled ? 'released' : 'confirmed'
  return cancelled?.restock ? 'returned' : 'committed'
}

/** What left with a parcel, and what came back with a refused one. */
function movementsOf(
  random: Random,
  { order, items, journey, lines, shippedBy }: Sale,
  people: People
): Movement[] {
  const { shippedAt, cancelled } = journey
  if (!shippedAt) return []
  const shipper = shippedBy === 'owner' ? lines[0]!.offer.seller.user : people.orderStaff
  const move = (type: 'sale' | 'return', at: Date, actor: string) =>
    items.map((item) => ({
      id: random.id(at),
      product_id: item.product_id,
      type,
      amount: type === 'sale' ? -item.quantity : item.quantity,
      reason: null,
      actor_id: actor,
      reference: order.id,
      created_at: at,
    }))
  const back = cancelled?.restock ? move('return', cancelled.at, people.orderStaff.id) : []
  return [...move('sale', shippedAt, shipper.id), ...back]
}

function reservedByProduct(lines: ReservationLine[]): Map<string, number> {
  const reserved = new Map<string, number>()
  for (const line of lines.filter(({ status }) => status === 'confirmed')) {
    reserved.set(line.product_id, (reserved.get(line.product_id) ?? 0) + line.quantity)
  }
  return reserved
}

/** A product's stock today and the movements that are not orders': its first stock and what was added or missing. */
function keep(
  random: Random,
  { product, seller }: Offer,
  moved: Movement[],
  reserved: number,
  calendar: Calendar
) {
  const quantity = Math.max(reserved + leftOver(random, product), sumOf(moved) - lowest(moved))
  const corrections = correct(random, product, calendar)
  const withCorrections = [...moved, ...corrections]
  const isEnough = quantity - sumOf(withCorrections) >= Math.max(1, -lowest(withCorrections))
  const corrected = isEnough ? corrections : []
  const initial = quantity - sumOf([...moved, ...corrected])
  const first = movement(
    random,
    product,
    'initial',
    initial,
    null,
    after(product.created_at, minute)
  )
  const movements = [...(initial > 0 ? [first] : []), ...corrected].map((one) => ({
    ...one,
    actor_id: seller.user.id,
  }))
  const last = [...moved, ...movements].map(({ created_at }) => created_at.getTime())
  const updated = new Date(Math.max(product.created_at.getTime(), ...last))
  const inventory = {
    id: random.id(product.created_at),
    product_id: product.id,
    quantity,
    reserved,
    updated_at: updated,
  }
  return { movements, inventory }
}

/** What shoppers can still buy: some things are gone, some nearly, cheap ones are kept in number. */
function leftOver(random: Random, { price }: Product): number {
  const luck = random.next()
  if (luck < 0.05) return 0
  if (luck < 0.14) return random.int(1, 3)
  if (price > 1000) return random.int(4, 9)
  return price > 200 ? random.int(5, 24) : random.int(8, 60)
}

function correct(random: Random, product: Product, calendar: Calendar): Movement[] {
  const age = calendar.daysSince(product.created_at)
  const at = after(product.created_at, random.between(0.4, 0.9) * age * day - hour)
  if (age < 20 || random.chance(0.68)) return []
  if (random.chance(0.3))
    return [
      movement(random, product, 'adjustment', -random.int(1, 2), random.pick(countReasons), at),
    ]
  return [
    movement(random, product, 'adjustment', random.int(3, 20), random.pick(restockReasons), at),
  ]
}

function movement(
  random: Random,
  product: Product,
  type: Movement['type'],
  amount: number,
  reason: string | null,
  at: Date
): Movement {
  return {
    id: random.id(at),
    product_id: product.id,
    type,
    amount,
    reason,
    actor_id: null,
    reference: null,
    created_at: at,
  }
}

function sumOf(movements: Movement[]): number {
  return movements.reduce((sum, { amount }) => sum + amount, 0)
}

/** How far below its start the stock falls in the course of these movements: zero or less. */
function lowest(movements: Movement[]): number {
  const ordered = movements.toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime())
  let left = 0
  return Math.min(0, ...ordered.map(({ amount }) => (left += amount)))
}
