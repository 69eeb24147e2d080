import type { OrderStatus } from '@marketplace/shared/contracts/orders'
import type { Order } from '@/lib/api/order-types'

export type Step = {
  status: OrderStatus
  state: 'done' | 'current' | 'upcoming'
  at: string | null
}

const path = ['pending', 'confirmed', 'shipped', 'delivered'] as const

/**
 * The way of an order, with when each step was reached. A cancelled one shows how far it came and that it
 * ended there.
 */
export function stepsOf(order: Pick<Order, 'status' | 'createdAt' | 'timeline'>): Step[] {
  const reached = new Map<OrderStatus, string>([['pending', order.createdAt]])
  for (const { to, type, createdAt } of order.timeline ?? []) {
    if (type === 'moved' && to) reached.set(to as OrderStatus, createdAt)
  }
  const done = (status: OrderStatus): Step => ({ status, state: 'done', at: reached.get(status)! })
  const current = (status: OrderStatus): Step => ({
    status,
    state: status === 'delivered' ? 'done' : 'current',
    at: reached.get(status) ?? null,
  })
  if (order.status === 'cancelled') {
    return [...path.filter((status) => reached.has(status)).map(done), current('cancelled')]
  }
  const now = path.indexOf(order.status)
  return path.map((status, index) => {
    if (index < now) return { ...done(status), at: reached.get(status) ?? null }
    return index === now ? current(status) : { status, state: 'upcoming', at: null }
  })
}
