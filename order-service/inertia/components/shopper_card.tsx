import { useTranslations } from 'use-intl'
import { Avatar } from '@marketplace/shared/ui/avatar'
import { Card } from '@marketplace/shared/ui/card'
import { When } from '@marketplace/shared/ui/values'
import { ContactButtons } from './contact_buttons.tsx'
import type { Order } from '../order.ts'

export type ShopperHistory = { delivered: number; cancelled: number; since: string }

/** What the buyer of an order did before, in one line; nothing is known of who ordered by phone. */
export function HistoryCard({ order, shopper }: { order: Order; shopper: ShopperHistory | null }) {
  const t = useTranslations('orders.shopper')
  return (
    <Card title={t('title')}>
      <div className="flex items-center gap-3">
        <Avatar name={order.shippingAddress.recipientName} size="l" />
        <div className="min-w-0 text-ink-2">
          {shopper ? <HistoryLine shopper={shopper} /> : t('unknown')}
        </div>
      </div>
    </Card>
  )
}

function HistoryLine({ shopper }: { shopper: ShopperHistory }) {
  const t = useTranslations('orders.shopper')
  return (
    <>
      {t('history', { delivered: shopper.delivered, cancelled: shopper.cancelled })}
      {' · '}
      {t.rich('since', { date: () => <When at={shopper.since} as="date" /> })}
    </>
  )
}

/** Who bought, and what they bought before; on a phone the summary has the buttons. */
export function ShopperCard({ order, shopper }: { order: Order; shopper: ShopperHistory | null }) {
  const t = useTranslations('orders.shopper')
  const { recipientName } = order.shippingAddress
  return (
    <Card title={t('title')}>
      <div className="flex items-center gap-3">
        <Avatar name={recipientName} size="l" />
        <div className="min-w-0">
          <div className="font-medium wrap-anywhere">
            <bdi>{recipientName}</bdi>
          </div>
          {shopper && (
            <div className="text-xs text-ink-2">
              <HistoryLine shopper={shopper} />
            </div>
          )}
        </div>
      </div>
      <div className="mt-3 max-md:hidden">
        <ContactButtons order={order} />
      </div>
    </Card>
  )
}
