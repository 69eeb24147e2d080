import { orderStatuses, type OrderStatus } from '@marketplace/shared/contracts/orders'

/** In whose name a move is made, the widest first. */
export const roles = ['system', 'staff', 'owner', 'shopper'] as const
export type Role = (typeof roles)[number]

/** What must hold beside the status: enough money received or to be collected, the stock's word. */
export type Condition = 'covered' | 'stock_confirmed'

export type Move = {
  from: OrderStatus
  to: OrderStatus
  roles: readonly Role[]
  needs: readonly Condition[]
}

/** Every legal move of an order. The database holds the same pairs in a trigger. See docs/rules.md, "Orders". */
export const moves: readonly Move[] = [
  { from: 'pending', to: 'confirmed', roles: ['staff', 'system'], needs: ['covered'] },
  {
    from: 'pending',
    to: 'cancelled',
    roles: ['shopper', 'owner', 'staff', 'system'],
    needs: [],
  },
  {
    from: 'confirmed',
    to: 'shipped',
    roles: ['owner', 'staff'],
    needs: ['covered', 'stock_confirmed'],
  },
  { from: 'confirmed', to: 'cancelled', roles: ['owner', 'staff', 'system'], needs: [] },
  { from: 'shipped', to: 'delivered', roles: ['staff'], needs: [] },
  { from: 'shipped', to: 'cancelled', roles: ['staff'], needs: [] },
]

export type Verdict =
  | { is: 'legal' }
  /** The order is there already: nothing to do, nothing to say against it. */
  | { is: 'done' }
  /** Not that role's business, whatever the status. */
  | { is: 'forbidden' }
  /** Some other status, or what is missing, would allow it. */
  | { is: 'refused'; missing: Condition[] }

/** Whether that role can bring an order there from any status at all. */
export function mayEver(role: Role, to: OrderStatus): boolean {
  return moves.some((move) => move.to === to && move.roles.includes(role))
}

/** What is to be said to a role that wants an order to go from one status to another. */
export function judgeMove(
  wish: { from: OrderStatus; to: OrderStatus; role: Role },
  facts: Record<Condition, boolean>
): Verdict {
  const { from, to, role } = wish
  if (!mayEver(role, to)) return { is: 'forbidden' }
  if (from === to) return { is: 'done' }
  const move = moves.find((one) => one.from === from && one.to === to && one.roles.includes(role))
  if (!move) return { is: 'refused', missing: [] }
  const missing = move.needs.filter((condition) => !facts[condition])
  return missing.length ? { is: 'refused', missing } : { is: 'legal' }
}

/** Statuses from which an order still goes on. */
export const openStatuses: readonly OrderStatus[] = orderStatuses.filter((status) =>
  moves.some((move) => move.from === status)
)

export function isOpen(status: OrderStatus): boolean {
  return openStatuses.includes(status)
}
