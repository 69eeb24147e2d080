import { useTranslations } from 'use-intl'
import { useLanguage } from '@marketplace/shared/ui/language'
import { nameOf } from '@marketplace/shared/ui/format/name'
import type { FindHits } from '@marketplace/shared/ui/list/types'
import { OrderBadge } from '@marketplace/shared/ui/status/orders'
import { findHits } from '../find_orders.ts'
import { orderPath } from '../order.ts'

/** What the search finds, worded: orders of every view with their status, and stores, which narrow the list. */
export function useFindHits(): FindHits {
  const t = useTranslations('orders')
  const language = useLanguage()
  return findHits(
    (order) => ({
      ...{ key: order.id, label: order.orderNumber, href: orderPath(order) },
      detail: order.recipient.name,
      aside: <OrderBadge status={order.status} />,
    }),
    (store) => ({
      ...{ key: store.storeId, label: t('filters.store') },
      detail: nameOf(store, language),
      href: `/admin/orders?storeId=${store.storeId}`,
    })
  )
}
