import { useTranslations } from 'use-intl'
import { clsx } from 'clsx'
import { Link } from '@marketplace/shared/ui/link'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Amount, Count, Ltr } from '@marketplace/shared/ui/values'
import { deskPath, type OrderRow } from '../order.ts'
import { NextCall } from './next_call.tsx'

/** What waits to be called now, the longest first. */
export function DeskQueue({
  orders,
  due,
  current,
}: {
  orders: OrderRow[]
  due: number
  current: string
}) {
  const t = useTranslations('orders.desk')
  return (
    <nav
      aria-label={t('queue')}
      className="min-h-0 overflow-y-auto border-e border-line bg-surface max-xl:hidden"
    >
      <h2 className="flex h-11 items-center gap-2 px-4 text-card font-semibold">
        {t('queue')}
        <CountPill>
          <Count value={due} />
        </CountPill>
      </h2>
      <ul>
        {orders.map((order) => (
          <li key={order.id} data-row>
            <Link
              href={deskPath(order)}
              aria-current={order.orderNumber === current ? 'true' : undefined}
              className={clsx(
                'grid gap-0.5 border-t border-hairline px-4 py-2 text-s',
                order.orderNumber === current
                  ? 'bg-row-cursor shadow-[inset_3px_0_0_var(--primary)] rtl:shadow-[inset_-3px_0_0_var(--primary)]'
                  : 'hover:bg-row-hover'
              )}
            >
              <span className="flex items-baseline justify-between gap-2">
                <bdi className="truncate font-medium">{order.recipient.name}</bdi>
                <Amount value={order.totalAmount} />
              </span>
              <span className="flex items-center justify-between gap-2 text-xs text-ink-2">
                <Ltr>{order.orderNumber}</Ltr>
                <NextCall order={order} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
