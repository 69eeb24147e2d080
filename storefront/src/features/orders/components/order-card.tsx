import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Price } from '@/components/ui/price'
import { Monogram } from '@/components/store/monogram'
import { href } from '@/i18n/href'
import type { Order } from '@/lib/api/order-types'
import { formatDay } from '@/lib/format/date'
import { orderStoreNameOf } from '@/lib/format/localized'
import { OrderPhoto } from './order-photo'
import { ReceiptBadge } from './receipt-badge'
import { StatusBadge } from './status-badge'

const maxPhotos = 4

/** One order of the list; the whole card leads to it. */
export async function OrderCard({ order }: { order: Order }) {
  const locale = await getLocale()
  const storeName = orderStoreNameOf(order, locale)
  const t = await getTranslations('orders')
  const pieces = order.items.reduce((count, { quantity }) => count + quantity, 0)
  const date = formatDay(order.createdAt, locale, new Date().getFullYear())
  return (
    <article className="panel relative p-4 hover:border-line-strong sm:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="flex items-center gap-3 max-sm:w-full">
          <Monogram name={storeName} />
          <h2 className="text-l font-semibold" dir="auto">
            {storeName}
          </h2>
        </div>
        <StatusBadge status={order.status} />
        <ReceiptBadge order={order} />
        <Price value={order.totalAmount} locale={locale} className="ms-auto text-l" />
      </div>
      <p className="mt-2 text-s text-ink-2">
        <Link
          href={href(locale, `/account/orders/${order.orderNumber}`)}
          aria-label={t('see', { number: order.orderNumber })}
          className="figures font-medium text-ink after:absolute after:inset-0 hover:underline"
        >
          <bdi dir="ltr">{order.orderNumber}</bdi>
        </Link>{' '}
        · {t('placedOn', { date })} · {t('items', { count: pieces })}
      </p>
      <ul className="mt-4 flex gap-2 sm:gap-3">
        {order.items.slice(0, maxPhotos).map((item) => (
          <li key={item.id} className="w-16 min-w-0">
            <OrderPhoto item={item} className="aspect-4/5 w-full" />
          </li>
        ))}
      </ul>
    </article>
  )
}
