import { CirclePause } from '@/components/ui/icons'
import { getLocale, getTranslations } from '@/i18n/translations'
import { formatDay } from '@/lib/format/date'
import { today } from '@/lib/format/today'

/** Says that a store takes a break, and until when; nothing where it does not. */
export async function PauseNotice({ until }: { until: string | null | undefined }) {
  if (!until) return null
  const t = await getTranslations('common.store')
  const year = Number((await today()).slice(0, 4))
  const date = formatDay(until, await getLocale(), year)
  return (
    <p
      role="note"
      className="flex items-start gap-3 rounded-m bg-accent-soft px-4 py-3 text-ink"
      data-testid="pause-notice"
    >
      <CirclePause size={20} className="mt-0.5 shrink-0" />
      <span>
        <span className="font-semibold">{t('paused')}</span> {t('pausedUntil', { date })}
      </span>
    </p>
  )
}
