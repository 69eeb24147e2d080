import { useTranslations } from 'use-intl'
import { LoaderCircle } from 'lucide-react'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { useUiTexts } from '@marketplace/shared/ui/language'
import { usePageProps } from '@marketplace/shared/ui/refresh/use_page_props'
import { BuyerCard } from './buyer_card.tsx'
import { DeliveryCard } from './delivery_card.tsx'
import { ItemsCard } from './items_card.tsx'
import { ProblemNotice } from './parcel_card.tsx'
import { PaymentsCard } from './payments_card.tsx'
import { TimelineCard } from './timeline_card.tsx'
import { waitsForStock } from '../use_stock_word.ts'
import { orderPath, type Order, type OrderRow } from '../order.ts'
import type { OrderPage } from '../order_page.ts'

/** An order beside its list, as its page has it; it is read here and worked on there. */
export function OrderDrawer({ order: row }: { order: OrderRow }) {
  const t = useTranslations('orders')
  const texts = useUiTexts('list')
  const { props, failed } = usePageProps<OrderPage>(orderPath(row))
  if (failed && !props) return <Notice tone="bad">{texts('drawerFailed')}</Notice>
  if (!props) {
    return (
      <p role="status" className="flex items-center gap-2 text-ink-2">
        <LoaderCircle className="size-4 animate-spin" aria-hidden /> {t('drawer.loading')}
      </p>
    )
  }
  const { buyer, parcel, siblings } = props
  const order = asRead(props.order)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {failed && <Notice tone="warn">{texts('drawerFailed')}</Notice>}
      {order.status === 'shipped' && <ProblemNotice parcel={parcel} />}
      <BuyerCard order={order} buyer={buyer} mayHandle={false} />
      <ItemsCard order={order} siblings={siblings} waitsForStock={waitsForStock(props.order)} />
      <DeliveryCard order={order} />
      <PaymentsCard order={order} mayHandle={false} />
      <TimelineCard order={order} mayNote={false} />
    </div>
  )
}

/** The same order, of which nothing may be changed. */
function asRead(order: Order): Order {
  const can = Object.fromEntries(Object.keys(order.can).map((name) => [name, false]))
  return { ...order, can: can as Order['can'], mayEdit: false, mayContact: false }
}
