import type { OrderStatus } from '@marketplace/shared/contracts/orders'

/** The ways in which the panel's list is looked at: by status, or everything. */
export const orderViews = {
  to_confirm: 'pending',
  to_ship: 'confirmed',
  shipped: 'shipped',
  delivered: 'delivered',
  cancelled: 'cancelled',
  all: undefined,
} as const satisfies Record<string, OrderStatus | undefined>

export type OrderView = keyof typeof orderViews

export const orderViewNames = Object.keys(orderViews) as OrderView[]
