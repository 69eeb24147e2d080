import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneCall } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Timeline } from '@marketplace/shared/ui/timeline'
import { Count, When } from '@marketplace/shared/ui/values'
import type { Order } from '../order.ts'
import { ContactCard } from './contact_card.tsx'
import { EventItem } from './event_item.tsx'

/** How often the buyer was contacted and how that ended; one more is logged where it is asked for. */
export function ContactsCard({ order }: { order: Order }) {
  const t = useTranslations('orders.contact')
  const [isLogging, setLogging] = useState(false)
  const contacts = order.timeline.filter(({ type }) => type === 'contact').toReversed()
  if (isLogging) return <ContactCard order={order} onDone={() => setLogging(false)} />
  return (
    <Card
      title={
        <>
          {t('contacts')}
          <CountPill>
            <Count value={contacts.length} />
          </CountPill>
        </>
      }
      aside={
        <Button size="s" icon={PhoneCall} onClick={() => setLogging(true)}>
          {t('title')}
        </Button>
      }
    >
      {order.nextContactAt && (
        <p className="mb-3 text-ink-2">
          {t.rich('next', { at: () => <When at={order.nextContactAt!} as="datetime" /> })}
        </p>
      )}
      {contacts.length > 0 ? (
        <Timeline>
          {contacts.map((event) => (
            <EventItem key={event.createdAt} event={event} order={order} />
          ))}
        </Timeline>
      ) : (
        <p className="text-ink-2">{t('never')}</p>
      )}
    </Card>
  )
}
