import { useTranslations } from 'use-intl'
import { FileUp, Package } from 'lucide-react'
import { Button, ButtonLink } from '@marketplace/shared/ui/button'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { ColumnsCard } from '../../components/imports/columns_card.tsx'
import { FailedRows } from '../../components/imports/failed_rows.tsx'
import {
  isRunning,
  type Job,
  type JobRow,
  type KnownAttribute,
} from '../../components/imports/job.ts'
import { ProgressCard } from '../../components/imports/progress_card.tsx'
import { useProgress } from '../../components/use_progress.ts'

type Props = {
  job: Job
  rows: JobRow[]
  meta: Meta
  sample: string[][]
  attributes: KnownAttribute[]
}

/** An import from its columns to its products. The server keeps how far it is, so that a reload loses nothing. */
export default function ShowImport({ job, rows, meta, sample, attributes }: Props) {
  const t = useTranslations('catalog.imports')
  const start = usePanelForm({})
  const running = isRunning(job)
  const { created, updated } = job.counts
  useProgress(running, ['job', 'rows', 'meta'])
  return (
    <Page title={job.fileName || t('title')} tone="paper">
      <DetailHeader
        live={false}
        back={{ href: '/admin/catalog/import', label: t('title') }}
        title={<bdi>{job.fileName || t('file')}</bdi>}
        actions={
          <>
            {job.phase === 'imported' && (
              <ButtonLink
                tone="primary"
                icon={Package}
                href={`/admin/catalog/products?storeId=${job.storeId}`}
              >
                {t('toProducts')}
              </ButtonLink>
            )}
            {job.phase === 'checked' && created + updated > 0 && (
              <Button
                tone="primary"
                icon={FileUp}
                busy={start.busy}
                onClick={() => start.submit('post', `/admin/catalog/imports/${job.id}/start`)}
              >
                {t('start', { count: created + updated })}
              </Button>
            )}
          </>
        }
      />
      <PageBody>
        <div className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-3">
          {job.phase === 'matching' && <Notice tone="warn">{t('needsSku')}</Notice>}
          {job.phase === 'checked' && (
            <Notice tone="info">
              {t(created + updated > 0 ? 'isChecked' : 'nothingToImport', { store: job.storeName })}
            </Notice>
          )}
          {job.phase !== 'matching' && <ProgressCard job={job} />}
          <FailedRows {...{ job, rows, meta, attributes }} />
          {job.dryRun && !running && (
            <ColumnsCard
              key={job.columns.map(({ field }) => field).join()}
              {...{ job, sample, attributes }}
            />
          )}
          <p className="text-xs text-ink-2">
            {t('readAs', { encoding: job.encoding, delimiter: t(`delimiters.${nameOf(job)}`) })}
          </p>
        </div>
      </PageBody>
    </Page>
  )
}

const delimiterNames: Record<string, string> = {
  ';': 'semicolon',
  ',': 'comma',
  '\t': 'tab',
  '|': 'bar',
}

function nameOf({ delimiter }: Job): string {
  return delimiterNames[delimiter] ?? 'semicolon'
}
