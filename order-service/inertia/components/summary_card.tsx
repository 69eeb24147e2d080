import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { MethodMark } from '@marketplace/shared/ui/status/orders'
import { Money, When } from '@marketplace/shared/ui/values'
import { OrderBadges } from './order_badges.tsx'
import { isNothing } from '../money.ts'
import type { Order } from '../order.ts'

/** On a phone, where the page's head has no room: how the order stands and what is to be collected. */
export function SummaryCard({ order }: { order: Order }) {
  const t = useTranslations('orders.summary')
  const due = isNothing(order.amountDue) ? null : order.amountDue
  return (
    <Card className="md:hidden">
      <div className="grid gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <OrderBadges order={order} />
          <span className="ms-auto text-xs text-ink-2">
            <When at={order.createdAt} />
          </span>
        </div>
        <div className="flex items-start justify-between gap-3">
          <div className="grid gap-0.5 text-ink-2">
            {t(due ? 'due' : 'total')}
            <MethodMark method={order.paymentMethod} />
          </div>
          <span className="text-figure font-semibold">
            <Money value={due ?? order.totalAmount} />
          </span>
        </div>
      </div>
    </Card>
  )
}
