import { useState } from 'react'
import { router, usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import {
  Ban,
  CalendarClock,
  PhoneCall,
  PhoneMissed,
  PhoneOff,
  UserX,
  type LucideIcon,
} from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Segments } from '@marketplace/shared/ui/form/choices'
import { TextareaField, TextField } from '@marketplace/shared/ui/form/fields'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { When } from '@marketplace/shared/ui/values'
import type { ContactChannel, ContactOutcome } from '@marketplace/shared/contracts/orders'
import { orderPath, type Order } from '../order.ts'
import { optionalText } from '../use_command.ts'

const outcomes: Record<ContactOutcome, { icon: LucideIcon; key: string }> = {
  reached: { icon: PhoneCall, key: '1' },
  no_answer: { icon: PhoneMissed, key: '2' },
  busy: { icon: PhoneOff, key: '3' },
  callback: { icon: CalendarClock, key: '4' },
  wrong_number: { icon: UserX, key: '5' },
  refused: { icon: Ban, key: '6' },
}

/** How a call or a message to the buyer ended. One press keeps it; a call-back asks for its moment first. */
export function ContactCard({ order, onDone }: { order: Order; onDone?: () => void }) {
  const t = useTranslations('orders.contact')
  const [channel, setChannel] = useState<ContactChannel>('call')
  const [nextAt, setNextAt] = useState('')
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState<ContactOutcome | null>(null)
  const [isDateMissing, setDateMissing] = useState(false)
  const errors = usePage().props.errors as { nextAt?: string; note?: string }
  const isPending = order.status === 'pending'

  function keep(outcome: ContactOutcome) {
    if (busy) return
    const asksDate = outcome === 'callback' && isPending && !nextAt
    setDateMissing(asksDate)
    if (asksDate) return document.getElementById(`next-${order.id}`)?.focus()
    const contact = {
      ...{ channel, outcome, seenContacts: order.contactCount },
      ...{ nextAt: isPending ? nextAt || undefined : undefined, note: optionalText(note) },
    }
    router.post(`${orderPath(order)}/contacts`, contact, {
      ...{ preserveScroll: true, preserveState: true },
      onStart: () => setBusy(outcome),
      onFinish: () => setBusy(null),
      onSuccess: (page: { props: Record<string, any> }) => {
        if (page.props.flash?.error) return
        setNextAt('')
        setNote('')
        onDone?.()
      },
    })
  }

  useShortcuts(
    (Object.keys(outcomes) as ContactOutcome[]).map((outcome) => ({
      keys: outcomes[outcome].key,
      label: t(`outcomes.${outcome}`),
      run: () => keep(outcome),
    }))
  )
  return (
    <Card
      title={t('title')}
      aside={
        <Segments
          label={t('channel')}
          value={channel}
          onChange={setChannel}
          options={[
            { value: 'call' as const, label: t('call') },
            { value: 'whatsapp' as const, label: t('whatsapp') },
          ]}
        />
      }
    >
      {order.nextContactAt && (
        <p className="mb-3 text-ink-2">
          {t.rich('next', { at: () => <When at={order.nextContactAt!} as="datetime" /> })}
        </p>
      )}
      <div className="grid grid-cols-2 gap-2">
        {(Object.keys(outcomes) as ContactOutcome[]).map((outcome) => (
          <Button
            key={outcome}
            tone={outcome === 'refused' ? 'bad' : 'secondary'}
            icon={outcomes[outcome].icon}
            shortcut={outcomes[outcome].key}
            busy={busy === outcome}
            className="justify-start! truncate"
            onClick={() => keep(outcome)}
          >
            <span className="grow truncate text-start">{t(`buttons.${outcome}`)}</span>
          </Button>
        ))}
      </div>
      <div className="mt-3 grid gap-3">
        {isPending && (
          <TextField
            id={`next-${order.id}`}
            name="nextAt"
            type="datetime-local"
            ltr
            label={t('nextAt')}
            hint={t('nextAtHint')}
            optional
            value={nextAt}
            onChange={setNextAt}
            onKeyDown={({ key }) => {
              if (key === 'Enter' && isDateMissing) keep('callback')
            }}
            error={isDateMissing && !nextAt ? t('dateMissing') : errors.nextAt}
          />
        )}
        <TextareaField
          id={`contact-note-${order.id}`}
          name="note"
          label={t('note')}
          optional
          rows={2}
          maxLength={2000}
          value={note}
          onChange={setNote}
          error={errors.note}
        />
      </div>
    </Card>
  )
}
