import { after } from '../../calendar.ts'
import type { Random } from '../../random.ts'
import type { People, User } from '../people.ts'
import type { MoneyEvent, Payment } from './payments.ts'
import type { Checkout, Journey, Role, Status } from './types.ts'

export interface OrderEvent {
  id: string
  order_id: string
  type: 'placed' | 'moved' | 'payment' | 'refund'
  from_status: Status | Payment['status'] | null
  to_status: Status | Payment['status'] | null
  actor_id: string | null
  actor_role: Role
  actor_name: string | null
  reason: string | null
  /** Of money that came or went back. */
  amount: number | null
  /** Of a refused parcel: whether it went back to stock. */
  restocked: boolean | null
  created_at: Date
}

type Told = 'type' | 'from_status' | 'to_status' | 'reason' | 'amount' | 'restocked'
type Step = Pick<OrderEvent, Told> & {
  at: Date
  by: Role
}

/** Everything that is told of an order, oldest first. `shippedBy` is who handed the parcel over. */
export function timelineOf(
  random: Random,
  orderId: string,
  { at, shopper }: Checkout,
  journey: Journey,
  money: MoneyEvent[],
  shippedBy: Role,
  actors: Record<Role, User | null>
): OrderEvent[] {
  const placed: Step = {
    at,
    by: shopper ? 'shopper' : 'staff',
    type: 'placed',
    from_status: null,
    to_status: 'pending',
    reason: null,
    amount: null,
    restocked: null,
  }
  const told = money.map(({ type, at: when, amount, note }): Step => ({
    at: when,
    by: 'staff',
    type,
    from_status: type === 'payment' ? 'pending' : null,
    to_status: type === 'payment' ? 'completed' : null,
    reason: note || null,
    amount,
    restocked: null,
  }))
  const isPaidFirst = money.some(
    (event) => event.type === 'payment' && event.at <= (journey.confirmedAt ?? at)
  )
  const steps = [placed, ...told, ...moves(journey, isPaidFirst ? 'system' : 'staff', shippedBy)]
  return steps
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at: when, by, ...step }) => ({
      id: random.id(when),
      order_id: orderId,
      ...step,
      actor_id: actors[by]?.id ?? null,
      actor_role: by,
      actor_name: actors[by]?.name ?? null,
      created_at: when,
    }))
}

function moves(journey: Journey, confirmedBy: Role, shippedBy: Role): Step[] {
  const { confirmedAt, shippedAt, deliveredAt, cancelled } = journey
  const steps: (Step | undefined)[] = [
    confirmedAt && moved(confirmedAt, confirmedBy, 'pending', 'confirmed'),
    shippedAt && moved(shippedAt, shippedBy, 'confirmed', 'shipped'),
    deliveredAt && moved(after(deliveredAt, 1), 'staff', 'shipped', 'delivered'),
    cancelled && {
      ...moved(cancelled.at, cancelled.by, cancelled.from, 'cancelled', cancelled.reason),
      restocked: cancelled.from === 'shipped' ? cancelled.restock : null,
    },
  ]
  return steps.filter((step) => step !== undefined)
}

function moved(at: Date, by: Role, from: Status, to: Status, reason: string | null = null): Step {
  return {
    at,
    by,
    type: 'moved',
    from_status: from,
    to_status: to,
    reason,
    amount: null,
    restocked: null,
  }
}

/** Who acts in an order, by role. */
export function actorsOf(
  people: People,
  shopper: User | null,
  owner: User
): Record<Role, User | null> {
  return { shopper, owner, staff: people.orderStaff, system: null }
}
