import { LateBadge, OrderBadge, PaymentStatusMark } from '@marketplace/shared/ui/status/orders'
import type { Order } from '../order.ts'

/** How an order stands: its status, whether it is late, its money. */
export function OrderBadges({ order }: { order: Order }) {
  const isLate = order.status === 'pending' && Date.parse(order.confirmBy) < Date.now()
  return (
    <>
      <OrderBadge status={order.status} />
      {isLate && <LateBadge />}
      <PaymentStatusMark status={order.paymentStatus} />
    </>
  )
}
