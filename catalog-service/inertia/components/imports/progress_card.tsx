import { useTranslations } from 'use-intl'
import { Card } from '@marketplace/shared/ui/card'
import { Count } from '@marketplace/shared/ui/values'
import { isRunning, type Job } from './job.ts'

const counts = ['created', 'updated', 'unchanged', 'failed'] as const

/** How far it is, and what would come, or came, of the rows. */
export function ProgressCard({ job }: { job: Job }) {
  const t = useTranslations('catalog.imports')
  const { done, total } = job.progress
  const percent = Math.floor((100 * done) / total)
  const tense = job.dryRun ? 'would' : 'did'
  return (
    <Card title={t(`phases.${job.phase}`)} aside={<Count value={total} />}>
      {isRunning(job) && (
        <div className="mb-4 grid gap-1.5">
          <progress
            value={done}
            max={total}
            aria-label={t('progress')}
            className="h-2 w-full overflow-hidden rounded-full accent-primary"
          />
          <p role="status" className="text-ink-2">
            {t('doneOf', { done, total, percent })}
          </p>
        </div>
      )}
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {counts.map((count) => (
          <div key={count} className="rounded-sm bg-sunken px-3 py-2">
            <dt className="text-xs text-ink-2">{t(`counts.${tense}.${count}`)}</dt>
            <dd
              className={
                count === 'failed' && job.counts.failed
                  ? 'text-title font-semibold text-bad'
                  : 'text-title font-semibold'
              }
            >
              <Count value={job.counts[count]} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
