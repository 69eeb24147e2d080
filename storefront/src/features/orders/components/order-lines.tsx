import type { ReactNode } from 'react'
import { getLocale, getTranslations } from '@/i18n/translations'
import { Price } from '@/components/ui/price'
import type { Order, OrderItem } from '@/lib/api/order-types'
import { itemNameOf } from '@/lib/format/localized'
import { OrderPhoto } from './order-photo'

type Props = {
  order: Order
  /** The seller's name, place and how to write to them. */
  heading: ReactNode
  /** What stands below one line. */
  below?: (item: OrderItem) => ReactNode
}

/** What was bought, line by line, and what it comes to. */
export async function OrderLines({ order, heading, below }: Props) {
  const locale = await getLocale()
  const t = await getTranslations('orders')
  const isFree = Number(order.shippingFee) === 0
  return (
    <section className="panel">
      <div className="flex flex-wrap items-center gap-3 p-4 sm:px-6">{heading}</div>
      <ul>
        {order.items.map((item) => (
          <li key={item.id} className="border-t border-line p-4 sm:px-6">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:gap-x-5">
              <OrderPhoto item={item} className="h-20 w-16 shrink-0 sm:h-27 sm:w-22" />
              <div className="min-w-0 grow basis-16">
                <p className="font-medium" dir="auto">
                  {itemNameOf(item, locale)}
                </p>
                <p className="text-s text-ink-2">{t('quantity', { count: item.quantity })}</p>
              </div>
              <Price value={item.totalPrice} locale={locale} />
            </div>
            {below?.(item)}
          </li>
        ))}
      </ul>
      <dl className="grid gap-2 border-t border-line p-4 sm:px-6">
        <Row label={t('itemsAmount')}>
          <Price value={order.itemsAmount} locale={locale} />
        </Row>
        <Row label={t('shipping')}>
          {isFree ? t('free') : <Price value={order.shippingFee} locale={locale} />}
        </Row>
        <Row label={t('total')} strong>
          <Price value={order.totalAmount} locale={locale} className="text-xl" />
        </Row>
      </dl>
    </section>
  )
}

function Row({
  label,
  strong,
  children,
}: {
  label: string
  strong?: boolean
  children: ReactNode
}) {
  return (
    <div className="flex items-baseline justify-between gap-4">
      <dt className={strong ? 'font-semibold' : 'text-ink-2'}>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
