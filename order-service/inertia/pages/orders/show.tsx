import { useTranslations } from 'use-intl'
import { Page, PageBody, Columns } from '@marketplace/shared/ui/page/page'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Ltr } from '@marketplace/shared/ui/values'
import { BuyerCard } from '../../components/buyer_card.tsx'
import { CityCard } from '../../components/city_card.tsx'
import { ContactsCard } from '../../components/contacts_card.tsx'
import { ParcelCard, ParcelProblemNotice } from '../../components/parcel_card.tsx'
import { DeliveryCard } from '../../components/delivery_card.tsx'
import { ItemsCard } from '../../components/items_card.tsx'
import { MessagesCard } from '../../components/messages_card.tsx'
import { OpenedBy } from '../../components/opened_by.tsx'
import { OrderActions } from '../../components/order_actions.tsx'
import { OrderBadges } from '../../components/order_badges.tsx'
import { OrderSteps } from '../../components/order_steps.tsx'
import { PaymentsCard } from '../../components/payments_card.tsx'
import { SummaryCard } from '../../components/summary_card.tsx'
import { TimelineCard } from '../../components/timeline_card.tsx'
import { UnreachableNotice } from '../../components/unreachable_notice.tsx'
import { useKeepOpen } from '../../use_keep_open.ts'
import { useStockWord } from '../../use_stock_word.ts'
import { orderPath, viewPath } from '../../order.ts'
import type { OrderPage } from '../../order_page.ts'

export default function Show(props: OrderPage) {
  const { order, mayHandleMoney, parcel, view, position, siblings, buyer, messages } = props
  const { openedBy, maxFailedContacts } = props
  const t = useTranslations('orders')
  useKeepOpen(order.orderNumber, order.mayContact)
  const waitsForStock = useStockWord(order)
  const at = (orderNumber: string | null) => orderNumber && orderPath({ orderNumber })
  const neighbours = { ...position, previous: at(position.previous), next: at(position.next) }
  return (
    <Page key={order.id} title={order.orderNumber} tone="paper">
      <DetailHeader
        back={{ href: viewPath(view), label: t(`views.${view}`) }}
        title={<Ltr>{order.orderNumber}</Ltr>}
        badges={<OrderBadges order={order} />}
        position={neighbours}
        actions={<OrderActions order={order} mayHandleMoney={mayHandleMoney} />}
      />
      <PageBody>
        <Columns
          main={
            <>
              <OpenedBy names={openedBy} />
              {order.status === 'shipped' && <ParcelProblemNotice order={order} parcel={parcel} />}
              <UnreachableNotice order={order} max={maxFailedContacts} />
              <SummaryCard order={order} />
              <OrderSteps order={order} />
              <ItemsCard order={order} siblings={siblings} waitsForStock={waitsForStock} />
              <PaymentsCard order={order} mayHandle={mayHandleMoney} />
              <TimelineCard order={order} />
            </>
          }
          side={
            <>
              <BuyerCard order={order} buyer={buyer} mayHandle={mayHandleMoney} />
              <CityCard order={order} parcel={parcel} mayChoose={mayHandleMoney} />
              <DeliveryCard order={order} />
              <ParcelCard order={order} parcel={parcel} mayHandle={mayHandleMoney} />
              {order.mayContact && <ContactsCard order={order} />}
              {messages && <MessagesCard order={order} messages={messages} />}
            </>
          }
        />
      </PageBody>
    </Page>
  )
}
