import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { MessageCircle, Phone as PhoneIcon } from 'lucide-react'
import { Avatar } from '@marketplace/shared/ui/avatar'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { whatsappLink } from '@marketplace/shared/contracts/whatsapp'
import { Key } from '@marketplace/shared/ui/keys/key'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Money, Phone } from '@marketplace/shared/ui/values'
import { cityName } from '@marketplace/shared/contracts/cities'
import { isNothing } from '../money.ts'
import type { Order } from '../order.ts'
import { CallTimer } from './call_timer.tsx'

/** Whom to call, the number large, what is to be collected, and a draft in the buyer's own language. */
export function CallBlock({ order }: { order: Order }) {
  const t = useTranslations('orders.desk')
  const language = useLanguage()
  const [since, setSince] = useState<number | null>(null)
  const { recipientName, phone, city } = order.shippingAddress
  const draft = t(`draft.${order.locale}`, { number: order.orderNumber })
  const begin = () => setSince((before) => before ?? Date.now())
  const press = (id: string) => () => document.querySelector<HTMLElement>(`#${id} a`)?.click()
  useShortcuts([
    { keys: 'p', label: t('call'), run: press('desk-call') },
    { keys: 'w', label: t('whatsapp'), run: press('desk-whatsapp') },
  ])
  return (
    <Card>
      <div className="flex items-center gap-3">
        <Avatar name={recipientName} size="l" />
        <div className="min-w-0 grow">
          <div className="font-medium wrap-anywhere">
            <bdi>{recipientName}</bdi>
          </div>
          <div className="text-xs text-ink-2 wrap-anywhere">
            {t(`languages.${order.locale}`)} · <bdi>{cityName(city, language)}</bdi>
          </div>
        </div>
        <CallTimer since={since} />
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <span id="desk-call" className="flex grow">
          <a
            href={`tel:${phone}`}
            onClick={begin}
            className="inline-flex min-h-12 grow items-center justify-center gap-2.5 rounded-sm bg-primary px-4 text-figure font-semibold text-primary-ink"
          >
            <PhoneIcon className="size-5 shrink-0" aria-hidden />
            <Phone value={phone} />
            <Key onColour>P</Key>
          </a>
        </span>
        <span id="desk-whatsapp" className="contents">
          <ButtonLink
            href={whatsappLink(phone, draft)}
            icon={MessageCircle}
            shortcut="W"
            target="_blank"
            rel="noreferrer"
            className="h-12! grow"
            onClick={begin}
          >
            {t('whatsapp')}
          </ButtonLink>
        </span>
      </div>
      <div className="mt-3 flex items-baseline justify-between gap-3 border-t border-hairline pt-3">
        <span className="text-ink-2">
          {t(isNothing(order.amountToCollect) ? 'total' : 'toCollect')}
        </span>
        <span className="text-figure font-semibold">
          <Money
            value={isNothing(order.amountToCollect) ? order.totalAmount : order.amountToCollect}
          />
        </span>
      </div>
    </Card>
  )
}
