import { useRef } from 'react'
import { TrendingDown, TrendingUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { formatCount } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { OnDemand } from '@marketplace/shared/ui/on_demand'
import { useReached } from '@marketplace/shared/ui/use_reached'
import { Amount, Count, Ltr } from '@marketplace/shared/ui/values'
import { ordersOf } from './orders_of.ts'
import type { Sales, SalesBefore } from './types.ts'
import { Unknown } from './unknown.tsx'
import { useDayName } from './use_day_name.ts'

async function loadChart() {
  return (await import('./sales_chart.tsx')).default
}

type Props = { sales: Sales | null; before: SalesBefore | null; days: number }

/** What was sold over time: a figure, a chart, and the same numbers as a table. */
export function SalesCard({ sales, before, days }: Props) {
  const t = useTranslations('dashboard.sales')
  if (!sales)
    return (
      <Card title={t('title', { days })}>
        <Unknown />
      </Card>
    )
  return (
    <Card
      title={t('title', { days })}
      aside={
        <Link href={ordersOf(sales)} className="font-medium text-primary hover:underline">
          {t('all')}
        </Link>
      }
    >
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="text-figure font-semibold">
          <Amount value={sales.itemsAmount} /> <span className="text-s">{t('currency')}</span>
        </p>
        {before && <Trend now={Number(sales.itemsAmount)} before={Number(before.itemsAmount)} />}
        <Link href={ordersOf(sales)} className="text-ink-2 hover:underline">
          {t('orders', { count: sales.orders })}
        </Link>
        {sales.averageAmount && (
          <p className="text-ink-2">
            {t.rich('average', { amount: () => <Amount value={sales.averageAmount!} /> })}
          </p>
        )}
      </div>
      {sales.orders === 0 ? (
        <p className="rounded-sm bg-sunken px-3 py-6 text-center text-ink-2">{t('none')}</p>
      ) : (
        <>
          <Chart days={sales.days} before={before?.days ?? []} />
          {before && <Legend days={days} />}
          <SalesTable days={sales.days} before={before?.days ?? []} />
        </>
      )}
    </Card>
  )
}

/** The largest script of the page: the figures and the table stand before it. */
function Chart(props: { days: Sales['days']; before: string[] }) {
  const place = useRef<HTMLDivElement>(null)
  const reached = useReached(place)
  return (
    <div ref={place} className="h-60 xl:h-92">
      <OnDemand
        load={loadChart}
        wanted={reached}
        fallback={<div className="h-full rounded-sm bg-sunken" />}
        props={props}
      />
    </div>
  )
}

/** By how much more or less than in the days before; nothing where there was nothing to compare. */
function Trend({ now, before }: { now: number; before: number }) {
  const t = useTranslations('dashboard.sales')
  const language = useLanguage()
  if (before === 0) return null
  const percent = Math.round(((now - before) / before) * 100)
  const Icon = percent < 0 ? TrendingDown : TrendingUp
  return (
    <p
      className={`inline-flex items-center gap-1 font-medium ${percent < 0 ? 'text-bad' : 'text-good'}`}
      title={t('than')}
    >
      <Icon className="size-4" aria-hidden />
      <Ltr>{`${percent > 0 ? '+' : ''}${formatCount(percent, language)} %`}</Ltr>
      <span className="sr-only">{t('than')}</span>
    </p>
  )
}

/** What bars and line are; the table beside the chart says the same in words. */
function Legend({ days }: { days: number }) {
  const t = useTranslations('dashboard.sales')
  return (
    <p aria-hidden className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      <span className="flex items-center gap-1.5">
        <span className="size-2.5 rounded-[3px] bg-primary/80" />
        {t('these', { days })}
      </span>
      <span className="flex items-center gap-1.5">
        <span className="w-4 border-t-2 border-dashed border-accent" />
        {t('those', { days })}
      </span>
    </p>
  )
}

function SalesTable({ days, before }: { days: Sales['days']; before: string[] }) {
  const t = useTranslations('dashboard.sales')
  const dayName = useDayName()
  const rows = days.map((day, at) => ({ day, amountBefore: before[at] }))
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-6 cursor-pointer items-center font-medium text-primary hover:underline pointer-coarse:min-h-11">
        {t('asTable')}
      </summary>
      <div
        className="mt-2 max-h-72 overflow-y-auto rounded-sm border border-line"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls takes the focus, so that keys can scroll it
        tabIndex={0}
        role="region"
        aria-label={t('asTable')}
      >
        <table className="w-full">
          <thead className="sticky top-0 bg-paper text-ink-2">
            <tr>
              <th scope="col" className="px-3 py-1.5 text-start font-medium">
                {t('day')}
              </th>
              <th scope="col" className="px-3 py-1.5 text-end font-medium">
                {t('count')}
              </th>
              <th scope="col" className="amount-cell px-3 py-1.5 font-medium">
                {t('amount')}
              </th>
              {before.length > 0 && (
                <th scope="col" className="amount-cell px-3 py-1.5 font-medium">
                  {t('before')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map(({ day, amountBefore }) => (
              <tr key={day.date} className="border-t border-hairline">
                <th scope="row" className="px-3 py-1.5 text-start font-normal">
                  {dayName(day.date, 'long')}
                </th>
                <td className="px-3 py-1.5 text-end">
                  <Link
                    href={ordersOf({ from: day.date, to: day.date })}
                    className="hover:underline"
                  >
                    <Count value={day.orders} />
                  </Link>
                </td>
                <td className="amount-cell px-3 py-1.5">
                  <Amount value={day.itemsAmount} />
                </td>
                {amountBefore !== undefined && (
                  <td className="amount-cell px-3 py-1.5 text-ink-2">
                    <Amount value={amountBefore} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
