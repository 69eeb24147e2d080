import { getLocale, getTranslations } from '@/i18n/translations'
import type { Order, TimelineEntry } from '@/lib/api/order-types'
import { formatShort } from '@/lib/format/date-short'
import { isolated } from '@/lib/format/isolated'
import { formatMoney } from '@/lib/format/money'
import type { Locale } from '@/i18n/routing'
import { timelineKey } from '../timeline-text'

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
        <p className={first ? 'font-semibold' : ''}>{await textOf(entry, locale)}</p>
        {entry.to === 'shipped' && <Tracking order={order} />}
        {(entry.to === 'cancelled' || entry.to === 'refused') && entry.reason && (
          <Reason reason={entry.reason} />
        )}
      </div>
    </li>
  )
}

async function textOf(entry: TimelineEntry, locale: Locale) {
  const t = await getTranslations('orders.timeline')
  const amount = entry.amount ? isolated(formatMoney(entry.amount, locale), 'auto') : ''
  return t(timelineKey(entry), { amount })
}

const told = ['expired', 'stock_lost'] as const

/** The system gives a code, people give their own words. */
async function Reason({ reason }: { reason: string }) {
  const t = await getTranslations('orders.timeline.reasons')
  const code = told.find((known) => known === reason)
  return (
    <p className="own-direction text-ink-2" dir="auto">
      {code ? t(code) : reason}
    </p>
  )
}

async function Tracking({ order: { carrier, trackingNumber } }: { order: Order }) {
  const t = await getTranslations('orders.timeline')
  return (
    <div className="text-ink-2">
      {carrier && <p>{t('carrier', { name: isolated(carrier, 'auto') })}</p>}
      {trackingNumber && <p>{t('tracking', { number: isolated(trackingNumber) })}</p>}
    </div>
  )
}
