import { useState } from 'react'
import { LateBadge, OrderBadge, PaymentStatusMark } from '@marketplace/shared/ui/status/orders'
import type { Order } from '../order.ts'

/** How an order stands: its status, whether it is late, its money. */
export function OrderBadges({ order }: { order: Order }) {
  const [now] = useState(() => Date.now())
  const isLate = order.status === 'pending' && Date.parse(order.confirmBy) < now
  return (
    <>
      <OrderBadge status={order.status} />
      {isLate && <LateBadge />}
      <PaymentStatusMark order={order} />
    </>
  )
}
