import { after, minute } from '../../calendar.ts'
import type { Sale } from '../orders/orders.ts'

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

/** A head stays open when the orders of its checkout end one by one. */
export function headsOf(sales: Sale[]): Reservation[] {
  const checkouts = new Set(sales.map(({ checkout }) => checkout))
  return [...checkouts].map(({ id, at }) => ({
    id,
    status: 'open',
    expires_at: after(at, 15 * minute),
    created_at: at,
  }))
}

export function linesOf({ order, items, journey }: Sale): ReservationLine[] {
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

export function reservedByProduct(lines: ReservationLine[]): Map<string, number> {
  const reserved = new Map<string, number>()
  for (const line of lines.filter(({ status }) => status === 'confirmed')) {
    reserved.set(line.product_id, (reserved.get(line.product_id) ?? 0) + line.quantity)
  }
  return reserved
}
