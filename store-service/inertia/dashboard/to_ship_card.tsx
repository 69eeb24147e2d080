import { useTranslations } from 'use-intl'
import { cityName } from '@marketplace/shared/contracts/cities'
import { useLanguage } from '@marketplace/shared/ui/language'
import { LateBadge, OrderBadge } from '@marketplace/shared/ui/status/orders'
import { Amount, Ltr } from '@marketplace/shared/ui/values'
import { ListCard, RowLink } from './list_card.tsx'
import type { OrderWork } from './types.ts'

/** The orders that have waited longest to be shipped. */
export function ToShipCard({ orders }: { orders: OrderWork | null }) {
  const t = useTranslations('dashboard.toShip')
  const language = useLanguage()
  return (
    <ListCard
      title={t('title')}
      count={orders?.toShip}
      href="/admin/orders?view=to_ship"
      rows={orders?.toShipOrders}
      rowKey={({ id }) => id}
      none={t('none')}
    >
      {({ orderNumber, city, totalAmount, isLate }) => (
        <RowLink href={`/admin/orders/${orderNumber}?view=to_ship`}>
          <Ltr className="shrink-0 font-medium">{orderNumber}</Ltr>
          <span className="min-w-0 grow truncate text-ink-2">{cityName(city, language)}</span>
          {isLate ? <LateBadge /> : <OrderBadge status="confirmed" />}
          <span className="amount-cell min-w-16 shrink-0 font-medium">
            <Amount value={totalAmount} />
          </span>
        </RowLink>
      )}
    </ListCard>
  )
}
