import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { Segments } from '@marketplace/shared/ui/form/choices'
import { CountPill } from '@marketplace/shared/ui/status/badge'
import { Timeline } from '@marketplace/shared/ui/timeline'
import { Count } from '@marketplace/shared/ui/values'
import { EventItem } from './event_item.tsx'
import { NoteField } from './note_field.tsx'
import type { Order } from '../order.ts'

/** Everything that happened to the order, the newest first, and a place for a note. */
export function TimelineCard({ order, mayNote = true }: { order: Order; mayNote?: boolean }) {
  const t = useTranslations('orders.timeline')
  const [shown, show] = useState<'all' | 'notes'>('all')
  const notes = order.timeline.filter(({ type }) => type === 'note')
  const events = (shown === 'notes' ? notes : order.timeline).toReversed()
  const options = [
    { value: 'all' as const, label: t('all') },
    {
      value: 'notes' as const,
      label: (
        <span className="inline-flex items-center gap-2">
          {t('notes')}
          <CountPill>
            <Count value={notes.length} />
          </CountPill>
        </span>
      ),
    },
  ]
  return (
    <Card
      title={t('title')}
      aside={<Segments label={t('show')} value={shown} onChange={show} options={options} />}
    >
      {mayNote && <NoteField key={notes.length} order={order} />}
      <Timeline>
        {events.map((event, index) => (
          <EventItem key={`${event.createdAt} ${index}`} event={event} order={order} />
        ))}
      </Timeline>
    </Card>
  )
}
