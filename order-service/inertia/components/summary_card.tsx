import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { MethodMark } from '@marketplace/shared/ui/status/orders'
import { Money } from '@marketplace/shared/ui/values'
import { ContactButtons } from './contact_buttons.tsx'
import { isNothing } from '../money.ts'
import type { Order } from '../order.ts'

/** What is to be collected and whom to call: the first things to know on a phone, shown only there. */
export function SummaryCard({ order }: { order: Order }) {
  const t = useTranslations('orders.summary')
  const due = isNothing(order.amountDue) ? null : order.amountDue
  return (
    <Card className="md:hidden">
      <div className="flex items-start justify-between gap-3">
        <div className="grid gap-0.5 text-ink-2">
          {t(due ? 'due' : 'total')}
          <MethodMark method={order.paymentMethod} />
        </div>
        <span className="text-figure font-semibold">
          <Money value={due ?? order.totalAmount} />
        </span>
      </div>
      <p className="mt-3 mb-2 font-medium wrap-anywhere">
        <bdi>{order.shippingAddress.recipientName}</bdi>
      </p>
      <ContactButtons order={order} />
    </Card>
  )
}
