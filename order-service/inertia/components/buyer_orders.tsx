import { useTranslations } from 'use-intl'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { Link } from '@marketplace/shared/ui/link'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { OrderBadge } from '@marketplace/shared/ui/status/orders'
import { Amount, Count, Ltr } from '@marketplace/shared/ui/values'
import type { Buyer } from '../buyer.ts'
import { orderPath } from '../order.ts'

/** What else was ordered under the same phone lately. */
export function BuyerOrders({ buyer: { latest, orders } }: { buyer: Buyer }) {
  const t = useTranslations('orders.others')
  if (latest.length === 0) return null
  const title = (
    <>
      {t('title')}
      <CountPill>
        <Count value={orders} />
      </CountPill>
    </>
  )
  return (
    <Card title={title} flush>
      <CardRows>
        {latest.map((order) => (
          <div key={order.id} className="mx-4 flex items-center gap-3 py-2">
            <Link
              href={orderPath(order)}
              className="grow font-medium whitespace-nowrap hover:underline"
            >
              <Ltr>{order.orderNumber}</Ltr>
            </Link>
            <OrderBadge status={order.status} />
            <span className="amount-cell min-w-20 font-medium">
              <Amount value={order.totalAmount} />
            </span>
          </div>
        ))}
      </CardRows>
    </Card>
  )
}
