import { useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  CircleCheck,
  CircleX,
  Hourglass,
  Mail,
  MessageCircle,
  Minus,
  RotateCw,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import type { Data } from '@generated/data'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { whatsappLink } from '@marketplace/shared/contracts/whatsapp'
import { Mark, type Tone } from '@marketplace/shared/ui/status/badge'
import { When } from '@marketplace/shared/ui/values'
import { orderPath, type Order } from '../order.ts'

export type Message = Data.Message

export const messageLooks: Record<
  Message['status'],
  { icon: LucideIcon; tone: Tone; coloured?: boolean }
> = {
  ready: { icon: MessageCircle, tone: 'accent' },
  waiting: { icon: Hourglass, tone: 'neutral' },
  sending: { icon: Hourglass, tone: 'neutral' },
  sent: { icon: CircleCheck, tone: 'good' },
  failed: { icon: CircleX, tone: 'bad', coloured: true },
  unknown: { icon: TriangleAlert, tone: 'bad', coloured: true },
  skipped: { icon: Minus, tone: 'neutral' },
}

/** What the buyer was told of the order, and the texts that wait for somebody to send them. */
export function MessagesCard({ order, messages }: { order: Order; messages: Message[] }) {
  const t = useTranslations('orders.messages')
  if (messages.length === 0) {
    return (
      <Card title={t('title')}>
        <p className="text-ink-2">{t('none')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('title')} flush>
      <CardRows>
        {messages.map((message) => (
          <Row key={message.id} order={order} message={message} />
        ))}
      </CardRows>
    </Card>
  )
}

function Row({ order, message }: { order: Order; message: Message }) {
  const t = useTranslations('orders.messages')
  const { kind, channel, status, reason, draft, text, locale } = message
  const { icon, tone, coloured } = messageLooks[status]
  const Icon = channel === 'email' ? Mail : MessageCircle
  const words = draft ?? text
  return (
    <div className="mx-4 grid gap-1.5 py-2.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex min-w-0 grow items-center gap-2 font-medium">
          <Icon className="size-4 shrink-0 text-ink-2" aria-hidden />
          <span className="sr-only">{t(`channels.${channel}`)}: </span>
          {t(`kinds.${kind}`)}
        </span>
        <Mark tone={tone} icon={icon} coloured={coloured}>
          {t(`statuses.${status}`)}
        </Mark>
      </div>
      <div className="text-xs text-ink-2">
        <When at={message.sentAt ?? message.createdAt} as="datetime" />
        {reason && status !== 'sent' && <p className="mt-0.5">{t(`reasons.${reason}`)}</p>}
      </div>
      {words && (
        <details>
          <summary className="w-fit cursor-pointer py-0.5 text-xs text-ink-2 underline">
            {t('read')}
          </summary>
          <p
            lang={locale}
            dir={locale === 'ar' ? 'rtl' : 'ltr'}
            className="mt-1 rounded-sm bg-sunken p-3 wrap-anywhere whitespace-pre-line"
          >
            {message.subject && <b className="block font-medium">{message.subject}</b>}
            {words}
          </p>
        </details>
      )}
      <Actions order={order} message={message} />
    </div>
  )
}

function Actions({ order, message }: { order: Order; message: Message }) {
  const t = useTranslations('orders.messages')
  const [isOpened, open] = useState(false)
  const form = usePanelForm({}, { preserveState: true })
  const path = `${orderPath(order)}/messages/${message.id}`
  const mayRepeat = message.mayRepeat && message.status !== 'sent'
  if (message.draft === null && !mayRepeat) return null
  return (
    <div className="flex flex-wrap gap-2">
      {message.draft !== null && (
        <ButtonLink
          href={whatsappLink(order.shippingAddress.phone, message.draft)}
          icon={MessageCircle}
          target="_blank"
          rel="noreferrer"
          onClick={() => open(true)}
        >
          {t('open')}
        </ButtonLink>
      )}
      {message.draft !== null && isOpened && (
        <Button
          icon={CircleCheck}
          busy={form.busy}
          onClick={() => form.submit('post', `${path}/sent`)}
        >
          {t('sent')}
        </Button>
      )}
      {mayRepeat && (
        <Button
          icon={RotateCw}
          busy={form.busy}
          onClick={() => form.submit('post', `${path}/repeat`)}
        >
          {t('again')}
        </Button>
      )}
    </div>
  )
}
