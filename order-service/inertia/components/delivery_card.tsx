import { useTranslations } from 'use-intl'
import { Flag, MessageSquareText } from 'lucide-react'
import { Card, Fact, Facts } from '@marketplace/shared/ui/card'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Ltr } from '@marketplace/shared/ui/values'
import { cityName } from '@marketplace/shared/contracts/cities'
import { regions } from '@marketplace/shared/contracts/regions'
import type { Order } from '../order.ts'
import { EditButton } from './edit_button.tsx'

/** Where the parcel goes, what the buyer asked for, and who carries it. */
export function DeliveryCard({ order }: { order: Order }) {
  const t = useTranslations('orders.delivery')
  const language = useLanguage()
  const { street, city, postalCode, state, landmark } = order.shippingAddress
  return (
    <Card title={t('title')} aside={order.mayEdit && <EditButton order={order} />}>
      <address className="not-italic">
        <div dir="auto">{street}</div>
        <div dir="auto">{[postalCode, cityName(city, language)].filter(Boolean).join(' ')}</div>
        <div className="text-ink-2">{regions[state]?.[language] ?? state}</div>
      </address>
      {landmark && (
        <p className="mt-2.5 flex items-start gap-2 text-ink-2">
          <Flag className="mt-0.5 size-4 shrink-0" aria-hidden />
          <bdi>{landmark}</bdi>
        </p>
      )}
      {order.note && (
        <div className="mt-3">
          <Notice tone="warn" icon={MessageSquareText}>
            <span className="sr-only">{t('note')} </span>
            <bdi>{order.note}</bdi>
          </Notice>
        </div>
      )}
      {(order.carrier || order.trackingNumber) && (
        <div className="mt-3 border-t border-hairline pt-3">
          <Facts>
            {order.carrier && <Fact label={t('carrier')}>{order.carrier}</Fact>}
            {order.trackingNumber && (
              <Fact label={t('tracking')}>
                <Ltr>{order.trackingNumber}</Ltr>
              </Fact>
            )}
          </Facts>
        </div>
      )}
    </Card>
  )
}
