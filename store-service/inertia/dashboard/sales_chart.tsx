import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useTranslations } from 'use-intl'
import { formatAmount, formatCount } from '@marketplace/shared/ui/format/number'
import { useLanguage } from '@marketplace/shared/ui/language'
import type { DayOfSales } from './types.ts'
import { useDayName } from './use_day_name.ts'

/** `before`: what the same day of the days before brought. */
type Shown = DayOfSales & { amount: number; before?: number; amountBefore?: string }

const tick = { fill: 'var(--ink-2)', fontSize: 12 }

type Props = { days: DayOfSales[]; before: string[] }

/** A bar a day and a line of the days before, from left to right in every language. Read out as the table beside it. */
export default function SalesChart({ days, before }: Props) {
  const language = useLanguage()
  const dayName = useDayName()
  const data = days.map((day, at): Shown => {
    const amountBefore = before[at]
    const compared = amountBefore ? { amountBefore, before: Number(amountBefore) } : {}
    return { ...day, amount: Number(day.itemsAmount), ...compared }
  })
  const every = Math.max(1, Math.ceil(days.length / 5))
  const dates = days.filter((_, at) => at % every === 0).map(({ date }) => date)
  return (
    <div dir="ltr" aria-hidden className="size-full" data-testid="sales-chart">
      <ResponsiveContainer
        width="100%"
        height="100%"
        initialDimension={{ width: 600, height: 240 }}
      >
        <ComposedChart
          data={data}
          margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" strokeDasharray="3 4" />
          <XAxis
            dataKey="date"
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--line)' }}
            tickFormatter={(date: string) => dayName(date, 'short')}
            ticks={dates}
            interval="preserveStart"
            minTickGap={12}
          />
          <YAxis
            width={56}
            tick={tick}
            tickLine={false}
            axisLine={false}
            tickCount={4}
            allowDecimals={false}
            tickFormatter={(value: number) => formatCount(value, language)}
          />
          <Tooltip
            cursor={{ fill: 'var(--sunken)' }}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const shown = payload?.[0]?.payload as Shown | undefined
              return active && shown ? <DayCard day={shown} /> : null
            }}
          />
          <Bar
            dataKey="amount"
            fill="var(--primary)"
            fillOpacity={0.82}
            activeBar={{ fillOpacity: 1 }}
            maxBarSize={16}
            radius={[3, 3, 0, 0]}
            isAnimationActive={false}
          />
          <Line
            dataKey="before"
            stroke="var(--accent)"
            strokeWidth={1.75}
            strokeDasharray="4 3"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
}

function DayCard({ day }: { day: Shown }) {
  const t = useTranslations('dashboard.sales')
  const language = useLanguage()
  const dayName = useDayName()
  return (
    <div dir="auto" className="rounded-sm border border-line bg-surface px-3 py-2 shadow-2">
      <p className="text-xs text-ink-2">{dayName(day.date, 'long')}</p>
      <p className="font-semibold">
        <bdi dir="ltr">{formatAmount(day.itemsAmount, language)}</bdi> {t('currency')}
      </p>
      {day.amountBefore && (
        <p className="text-xs text-ink-2">
          {t('before')} <bdi dir="ltr">{formatAmount(day.amountBefore, language)}</bdi>
        </p>
      )}
      <p className="text-xs text-ink-2">{t('orders', { count: day.orders })}</p>
    </div>
  )
}
