import { getLocale, getTranslations } from 'next-intl/server'
import type { Order, TimelineEntry } from '@/lib/api/order-types'
import { formatShort } from '@/lib/format/date-short'
import { isolated } from '@/lib/format/isolated'

/** What has happened, the latest first. */
export async function Timeline({ order }: { order: Order }) {
  const t = await getTranslations('orders.timeline')
  const entries = (order.timeline ?? []).toReversed()
  if (entries.length === 0) return null
  return (
    <ol aria-label={t('label')} className="mt-6 grid gap-4 border-t border-line pt-6">
      {entries.map((entry, index) => (
        <TimelineItem
          key={`${entry.createdAt} ${index}`}
          entry={entry}
          order={order}
          first={index === 0}
        />
      ))}
    </ol>
  )
}

type ItemProps = { entry: TimelineEntry; order: Order; first: boolean }

async function TimelineItem({ entry, order, first }: ItemProps) {
  const locale = await getLocale()
  const t = await getTranslations('orders.timeline')
  const isMove = entry.type === 'moved' && entry.to && entry.to !== 'pending'
  const text = isMove
    ? t(entry.to as 'confirmed')
    : t(entry.type === 'moved' ? 'placed' : entry.type)
  return (
    <li className="grid grid-cols-[0.75rem_minmax(0,1fr)] gap-x-4 text-s sm:grid-cols-[7rem_0.75rem_minmax(0,1fr)]">
      <time dateTime={entry.createdAt} className="text-ink-2 max-sm:col-start-2 max-sm:row-start-2">
        {formatShort(entry.createdAt, locale)}
      </time>
      <span
        aria-hidden
        className={`mt-1.5 size-2.5 rounded-full ${first ? 'bg-primary ring-4 ring-primary-soft' : 'bg-ink-3'}`}
      />
      <div>
        <p className={first ? 'font-semibold' : ''}>{text}</p>
        {entry.to === 'shipped' && <Tracking order={order} />}
        {entry.to === 'cancelled' && entry.reason && (
          <p className="text-ink-2" dir="auto">
            {entry.reason}
          </p>
        )}
      </div>
    </li>
  )
}

async function Tracking({ order: { carrier, trackingNumber } }: { order: Order }) {
  const t = await getTranslations('orders.timeline')
  return (
    <div className="text-ink-2">
      {carrier && <p>{t('carrier', { name: isolated(carrier) })}</p>}
      {trackingNumber && <p>{t('tracking', { number: isolated(trackingNumber) })}</p>}
    </div>
  )
}
