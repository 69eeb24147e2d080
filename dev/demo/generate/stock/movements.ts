import { after, day, hour, minute, type Calendar } from '../../calendar.ts'
import { countReasons, restockReasons } from '../../content/reasons.ts'
import type { Random } from '../../random.ts'
import type { Sale } from '../orders/orders.ts'
import type { People } from '../people.ts'
import type { Product } from '../products.ts'

export interface Movement {
  id: string
  product_id: string
  type: 'initial' | 'adjustment' | 'sale' | 'return'
  amount: number
  reason: string | null
  actor_id: string | null
  actor_name: string | null
  reference: string | null
  created_at: Date
}

/** What left with a parcel, and what came back with a refused one. */
export function movementsOf(
  random: Random,
  { order, items, journey, lines, shippedBy }: Sale,
  people: People
): Movement[] {
  const { shippedAt, cancelled } = journey
  if (!shippedAt) return []
  const shipper = shippedBy === 'owner' ? lines[0]!.offer.seller.user : people.orderStaff
  const move = (type: 'sale' | 'return', at: Date, actor: { id: string; name: string }) =>
    items.map((item) => ({
      id: random.id(at),
      product_id: item.product_id,
      type,
      amount: type === 'sale' ? -item.quantity : item.quantity,
      reason: null,
      actor_id: actor.id,
      actor_name: actor.name,
      reference: order.id,
      created_at: at,
    }))
  const back = cancelled?.restock ? move('return', cancelled.at, people.orderStaff) : []
  return [...move('sale', shippedAt, shipper), ...back]
}

export function correct(random: Random, product: Product, calendar: Calendar): Movement[] {
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

/** The stock that a product came with. */
export function initialOf(random: Random, product: Product, amount: number): Movement[] {
  if (amount <= 0) return []
  return [movement(random, product, 'initial', amount, null, after(product.created_at, minute))]
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
    actor_name: null,
    reference: null,
    created_at: at,
  }
}

export function sumOf(movements: Movement[]): number {
  return movements.reduce((sum, { amount }) => sum + amount, 0)
}

/** How far below its start the stock falls in the course of these movements: zero or less. */
export function lowest(movements: Movement[]): number {
  const ordered = movements.toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime())
  let left = 0
  return Math.min(0, ...ordered.map(({ amount }) => (left += amount)))
}
