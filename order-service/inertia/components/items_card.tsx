import { useTranslations } from 'use-intl'
import { ChevronRight, Package, Store } from 'lucide-react'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { OrderBadge } from '@marketplace/shared/ui/status/orders'
import { Amount, Ltr, Money } from '@marketplace/shared/ui/values'
import { Picture } from '@marketplace/shared/ui/picture'
import { isNothing } from '../money.ts'
import { orderPath, productOf, storeOf, type Order, type OrderRow } from '../order.ts'

/** What was bought, as it was then, the totals, and what other stores pack of the same checkout. */
export function ItemsCard({
  order,
  siblings,
  waitsForStock,
}: {
  order: Order
  siblings: OrderRow[]
  waitsForStock: boolean
}) {
  const t = useTranslations('orders.items')
  const language = useLanguage()
  const pieces = order.items.reduce((sum, { quantity }) => sum + quantity, 0)
  const held = order.status === 'pending' || order.status === 'confirmed'
  const title = (
    <>
      <Store className="size-4 shrink-0 text-ink-2" aria-hidden />
      <bdi className="wrap-anywhere">{storeOf(order, language)}</bdi>
      <span className="shrink-0 text-s font-normal text-ink-2">
        {t('pieces', { count: pieces })}
      </span>
    </>
  )
  const stock = held && (
    <>
      <Package className="size-4" aria-hidden />
      <span className="@max-[30rem]:sr-only">{t(waitsForStock ? 'stockWaits' : 'stockHeld')}</span>
    </>
  )
  return (
    <Card title={title} aside={stock} flush className="@container">
      <CardRows>
        {order.items.map((item) => (
          <div key={item.id} className="mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
            <Picture url={item.imageUrl} />
            <div className="min-w-0 grow basis-[calc(100%-3.5rem)] sm:basis-0">
              <div className="font-medium wrap-anywhere" dir="auto">
                {productOf(item, language)}
              </div>
              <Ltr className="text-xs text-ink-2">{item.sku}</Ltr>
            </div>
            <Ltr className="ms-auto shrink-0 text-ink-2 max-sm:text-xs">
              {item.quantity} × <Amount value={item.unitPrice} />
            </Ltr>
            <span className="amount-cell min-w-20 font-medium">
              <Amount value={item.totalPrice} />
            </span>
          </div>
        ))}
        <Totals order={order} />
      </CardRows>
      {siblings.map((sibling) => (
        <Sibling key={sibling.id} order={sibling} />
      ))}
    </Card>
  )
}

function Totals({ order }: { order: Order }) {
  const t = useTranslations('orders.items')
  return (
    <dl className="mx-4 grid grid-cols-[1fr_auto] items-baseline gap-y-1 py-3 text-ink-2">
      {!isNothing(order.shippingFee) && (
        <>
          <dt>{t('subtotal')}</dt>
          <dd className="amount-cell">
            <Amount value={order.itemsAmount} />
          </dd>
          <dt>{t('shipping')}</dt>
          <dd className="amount-cell">
            <Amount value={order.shippingFee} />
          </dd>
        </>
      )}
      <dt>{t('total')}</dt>
      <dd className="amount-cell text-title font-semibold text-ink">
        <Money value={order.totalAmount} />
      </dd>
    </dl>
  )
}

function Sibling({ order }: { order: OrderRow }) {
  const t = useTranslations('orders.items')
  const language = useLanguage()
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-sunken px-4 py-2.5">
      <Store className="size-4 shrink-0 text-ink-2" aria-hidden />
      <span className="min-w-0 grow truncate">
        <bdi className="font-medium">{storeOf(order, language)}</bdi>
        <span className="ms-2 text-ink-2">{t('sameCart', { count: order.pieces })}</span>
      </span>
      <OrderBadge status={order.status} />
      <Amount value={order.totalAmount} />
      <Link
        href={orderPath(order)}
        className="inline-flex items-center gap-1 font-medium text-primary hover:underline"
      >
        <Ltr>{order.orderNumber}</Ltr>
        <ChevronRight className="flip size-4" aria-hidden />
      </Link>
    </div>
  )
}
