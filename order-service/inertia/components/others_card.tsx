import { useTranslations } from 'use-intl'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { Link } from '@marketplace/shared/ui/link'
import { OrderBadge } from '@marketplace/shared/ui/status/orders'
import { Amount, Ltr } from '@marketplace/shared/ui/values'
import { orderPath, type OrderRow } from '../order.ts'

/** What else the same person has bought lately. */
export function OthersCard({ orders }: { orders: OrderRow[] }) {
  const t = useTranslations('orders.others')
  if (orders.length === 0) return null
  return (
    <Card title={t('title')} flush>
      <CardRows>
        {orders.map((order) => (
          <div key={order.id} className="mx-4 flex items-center gap-3 py-2">
            <Link href={orderPath(order)} className="grow font-medium hover:underline">
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
