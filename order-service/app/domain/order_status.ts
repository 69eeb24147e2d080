import { orderStatuses, type OrderStatus } from '@marketplace/shared/contracts/orders'

/** In whose name a transition is made, the widest first. */
export const roles = ['system', 'staff', 'owner', 'shopper'] as const
export type Role = (typeof roles)[number]

/** What must hold beside the status: `covered` is enough money received or to be collected. */
export type Condition = 'covered' | 'stock_confirmed' | 'city_known' | 'cash_on_delivery'

/** How an actor comes to act where a role alone is not enough. */
export type Way = 'signed_link'

export type Transition = {
  from: OrderStatus
  to: OrderStatus
  roles: readonly Role[]
  needs: readonly Condition[]
  /** Only who comes this way may do it. */
  by?: Way
}

/** Every legal transition of an order. A trigger holds the same pairs. See docs/rules.md, "Orders". */
export const transitions: readonly Transition[] = [
  { from: 'pending', to: 'confirmed', roles: ['staff', 'system'], needs: ['covered'] },
  {
    from: 'pending',
    to: 'confirmed',
    roles: ['shopper'],
    needs: ['cash_on_delivery', 'covered'],
    by: 'signed_link',
  },
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
    needs: ['covered', 'stock_confirmed', 'city_known'],
  },
  { from: 'confirmed', to: 'cancelled', roles: ['owner', 'staff', 'system'], needs: [] },
  { from: 'shipped', to: 'delivered', roles: ['staff'], needs: [] },
  { from: 'shipped', to: 'cancelled', roles: ['staff'], needs: [] },
]

export type TransitionCheck =
  | { is: 'legal' }
  /** The order already has that status: repeating a transition changes nothing. */
  | { is: 'done' }
  /** This role never makes that transition, whatever the status. */
  | { is: 'forbidden' }
  /** Another status, or the missing conditions, would allow it. */
  | { is: 'refused'; missing: Condition[] }

/** Whether that role can bring an order there from any status at all. */
export function roleCanTransition(role: Role, to: OrderStatus, way?: Way): boolean {
  return transitions.some((one) => one.to === to && isOpenTo(one, role, way))
}

export function checkTransition(
  { from, to, role, way }: { from: OrderStatus; to: OrderStatus; role: Role; way?: Way },
  facts: Record<Condition, boolean>
): TransitionCheck {
  if (!roleCanTransition(role, to, way)) return { is: 'forbidden' }
  if (from === to) return { is: 'done' }
  const transition = transitions.find((one) => {
    return one.from === from && one.to === to && isOpenTo(one, role, way)
  })
  if (!transition) return { is: 'refused', missing: [] }
  const missing = transition.needs.filter((condition) => !facts[condition])
  return missing.length ? { is: 'refused', missing } : { is: 'legal' }
}

function isOpenTo({ roles: allowed, by }: Transition, role: Role, way?: Way): boolean {
  return allowed.includes(role) && (by === undefined || by === way)
}

/** Statuses that are not final. */
export const openStatuses: readonly OrderStatus[] = orderStatuses.filter((status) =>
  transitions.some(({ from }) => from === status)
)

export function isOpen(status: OrderStatus): boolean {
  return openStatuses.includes(status)
}
