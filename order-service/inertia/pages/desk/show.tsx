import { useTranslations } from 'use-intl'
import { Page } from '@marketplace/shared/ui/page/page'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Ltr } from '@marketplace/shared/ui/values'
import { BuyerCard } from '../../components/buyer_card.tsx'
import { CallBlock } from '../../components/call_block.tsx'
import { CancelButton } from '../../components/cancel_button.tsx'
import { ContactCard } from '../../components/contact_card.tsx'
import { DeliveryCard } from '../../components/delivery_card.tsx'
import { DeskActions } from '../../components/desk_actions.tsx'
import { DeskQueue } from '../../components/desk_queue.tsx'
import { ItemsCard } from '../../components/items_card.tsx'
import { OpenedBy } from '../../components/opened_by.tsx'
import { OrderBadges } from '../../components/order_badges.tsx'
import { TimelineCard } from '../../components/timeline_card.tsx'
import { UnreachableNotice } from '../../components/unreachable_notice.tsx'
import { useKeepOpen } from '../../use_keep_open.ts'
import type { Buyer } from '../../buyer.ts'
import { viewPath, type Order, type OrderRow } from '../../order.ts'

type Props = {
  order: Order
  queue: OrderRow[]
  /** How many wait to be called now. */
  due: number
  buyer: Buyer | null
  openedBy: string[]
  maxFailedContacts: number
}

/** The desk that calls: the queue, the order that was given, and what its buyer did before. */
export default function Show(props: Props) {
  const { order, queue, due, buyer, openedBy, maxFailedContacts } = props
  const t = useTranslations('orders')
  useKeepOpen(order.orderNumber, true)
  return (
    <Page key={order.id} title={order.orderNumber} tone="paper">
      <DetailHeader
        back={{ href: viewPath('to_call'), label: t('views.to_call') }}
        title={<Ltr>{order.orderNumber}</Ltr>}
        badges={<OrderBadges order={order} />}
        actions={<DeskActions order={order} />}
      />
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] xl:grid-cols-[18rem_minmax(0,1fr)]">
        <DeskQueue orders={queue} due={due} current={order.orderNumber} />
        <div className="min-h-0 overflow-y-auto p-3 pb-16">
          <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-[minmax(0,1fr)_21.75rem]">
            <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
              <OpenedBy names={openedBy} />
              <UnreachableNotice order={order} max={maxFailedContacts} />
              <CallBlock order={order} />
              {order.mayContact && <ContactCard order={order} />}
              <ItemsCard order={order} siblings={[]} waitsForStock={false} />
              <DeliveryCard order={order} />
              {order.can.cancel && (
                <div>
                  <CancelButton order={order} />
                </div>
              )}
            </div>
            <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
              <BuyerCard order={order} buyer={buyer} mayHandle mayCall={false} />
              <TimelineCard order={order} />
            </div>
          </div>
        </div>
      </div>
    </Page>
  )
}
