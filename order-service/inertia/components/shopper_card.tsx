import { useTranslations } from 'use-intl'
import { MessageCircle, Phone as PhoneIcon } from 'lucide-react'
import { Avatar } from '@marketplace/shared/ui/avatar'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { whatsappLink } from '@marketplace/shared/ui/format/phone'
import { Phone, When } from '@marketplace/shared/ui/values'
import type { Order } from '../order.ts'

export type ShopperHistory = { delivered: number; cancelled: number; since: string }

/** Whom to call. WhatsApp opens a draft that names the order and nothing else of them. */
export function ShopperCard({ order, shopper }: { order: Order; shopper: ShopperHistory | null }) {
  const t = useTranslations('orders.shopper')
  const { recipientName, phone } = order.shippingAddress
  const draft = t('draft', { number: order.orderNumber })
  return (
    <Card title={t('title')}>
      <div className="flex items-center gap-3">
        <Avatar name={recipientName} size="l" />
        <div className="min-w-0">
          <div className="truncate font-medium">
            <bdi>{recipientName}</bdi>
          </div>
          {shopper && (
            <div className="text-xs text-ink-2">
              {t('history', { delivered: shopper.delivered, cancelled: shopper.cancelled })}
              {' · '}
              {t.rich('since', { date: () => <When at={shopper.since} as="date" /> })}
            </div>
          )}
        </div>
      </div>
      <div className="mt-3 flex gap-2 *:grow">
        <ButtonLink href={`tel:${phone}`} icon={PhoneIcon}>
          <Phone value={phone} />
        </ButtonLink>
        <ButtonLink
          href={whatsappLink(phone, draft)}
          icon={MessageCircle}
          target="_blank"
          rel="noreferrer"
        >
          {t('whatsapp')}
        </ButtonLink>
      </div>
    </Card>
  )
}
