import type { OrderOutcome } from '@marketplace/shared/contracts/orders'

/** Read order by order: PostgreSQL would turn `exists` into a walk through all events. */
const wasShipped = `(select true from order_events
  where order_id = orders.id and type = 'moved' and to_status = 'shipped' limit 1) is true`

/** What became of an order, as a condition on `orders`. Figures and the lists behind them share it. */
export const outcomeConditions: Record<OrderOutcome, string> = {
  open: `orders.status in ('pending', 'confirmed', 'shipped')`,
  delivered: `orders.status = 'delivered'`,
  refused: `orders.status = 'cancelled' and ${wasShipped}`,
  cancelled: `orders.status = 'cancelled' and not ${wasShipped}`,
  sold: `orders.status <> 'cancelled'`,
}
