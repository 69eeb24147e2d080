import { lazy, Suspense } from 'react'
import { TrendingDown, TrendingUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { formatCount } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { Amount, Count, Ltr } from '@marketplace/shared/ui/values'
import type { Sales } from './types.ts'
import { Unknown } from './unknown.tsx'
import { useDayName } from './use_day_name.ts'

const SalesChart = lazy(() => import('./sales_chart.tsx'))

type Props = { sales: Sales | null; before: { itemsAmount: string } | null; days: number }

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
        <Link
          href={`/admin/orders?from=${sales.from}&to=${sales.to}`}
          className="font-medium text-primary hover:underline"
        >
          {t('all')}
        </Link>
      }
    >
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <p className="text-figure font-semibold">
          <Amount value={sales.itemsAmount} /> <span className="text-s">{t('currency')}</span>
        </p>
        {before && <Trend now={Number(sales.itemsAmount)} before={Number(before.itemsAmount)} />}
        <p className="text-ink-2">{t('orders', { count: sales.orders })}</p>
      </div>
      {sales.orders === 0 ? (
        <p className="rounded-sm bg-sunken px-3 py-6 text-center text-ink-2">{t('none')}</p>
      ) : (
        <>
          <Suspense fallback={<div className="h-60 rounded-sm bg-sunken" />}>
            <SalesChart days={sales.days} />
          </Suspense>
          <SalesTable days={sales.days} />
        </>
      )}
    </Card>
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

function SalesTable({ days }: { days: Sales['days'] }) {
  const t = useTranslations('dashboard.sales')
  const dayName = useDayName()
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
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((day) => (
              <tr key={day.date} className="border-t border-hairline">
                <th scope="row" className="px-3 py-1.5 text-start font-normal">
                  {dayName(day.date, 'long')}
                </th>
                <td className="px-3 py-1.5 text-end">
                  <Count value={day.orders} />
                </td>
                <td className="amount-cell px-3 py-1.5">
                  <Amount value={day.itemsAmount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
