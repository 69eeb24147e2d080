import { useTranslations } from 'use-intl'
import { Link } from '@marketplace/shared/ui/link'

const periods = [7, 30, 90]

/** How many days the figures look back. */
export function PeriodLinks({ days }: { days: number }) {
  const t = useTranslations('dashboard')
  return (
    <nav aria-label={t('period')} className="flex rounded-sm bg-sunken p-0.5">
      {periods.map((each) => (
        <Link
          key={each}
          href={`/admin/stores/dashboard?days=${each}`}
          aria-current={each === days ? 'page' : undefined}
          title={t('days', { count: each })}
          className="grid h-7 place-items-center rounded-[7px] px-3 text-ink-2 hover:text-ink aria-[current]:bg-surface aria-[current]:font-medium aria-[current]:text-ink aria-[current]:shadow-1 pointer-coarse:h-10"
        >
          {t('daysShort', { count: each })}
        </Link>
      ))}
    </nav>
  )
}
