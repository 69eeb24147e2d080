import { useTranslations } from 'use-intl'
import { Download } from 'lucide-react'
import { buttonClass } from '@marketplace/shared/ui/button'
import { Card } from '@marketplace/shared/ui/card'
import { Link } from '@marketplace/shared/ui/link'
import { Count, Ltr } from '@marketplace/shared/ui/values'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { columnOptions, type Job, type JobRow, type KnownAttribute } from './job.ts'

type Props = { job: Job; rows: JobRow[]; meta: Meta; attributes: KnownAttribute[] }

/** The wrong rows with what is wrong about each, and all of them as a file to correct. */
export function FailedRows({ job, rows, meta, attributes }: Props) {
  const t = useTranslations('catalog.imports')
  if (job.counts.failed === 0) return null
  const names = new Map(
    columnOptions((key) => t(key), attributes).map(({ value, label }) => [value, label])
  )
  const head = 'px-2 py-1.5 text-start text-xs font-medium text-ink-2 first:ps-4 last:pe-4'
  const cell = 'border-t border-hairline px-2 py-2 align-top first:ps-4 last:pe-4'
  return (
    <Card
      flush
      title={
        <>
          {t('failedRows')} <Count value={job.counts.failed} />
        </>
      }
      aside={
        <a
          href={`/admin/catalog/imports/${job.id}/failed`}
          download
          className={buttonClass({ size: 's' })}
        >
          <Download className="size-4 shrink-0" aria-hidden />
          {t('failedFile')}
        </a>
      }
    >
      <div
        role="region"
        aria-label={t('failedRows')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls takes the focus, so that keys can scroll it
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full">
          <thead>
            <tr>
              <th className={head}>{t('line')}</th>
              <th className={head}>{t('fields.sku')}</th>
              <th className={head}>{t('what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, sku, errors }) => (
              <tr key={line}>
                <td className={cell}>
                  <Count value={line} />
                </td>
                <td className={`${cell} max-w-40 truncate`}>{sku ? <Ltr>{sku}</Ltr> : '–'}</td>
                <td className={`${cell} w-full min-w-48`}>
                  <ul>
                    {errors.map(({ field, message }, place) => (
                      <li key={place}>
                        {names.has(field) && (
                          <strong className="font-medium">
                            {t('fieldSays', { field: names.get(field)! })}
                          </strong>
                        )}{' '}
                        {message}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages job={job} meta={meta} />
    </Card>
  )
}

function Pages({ job, meta: { page, lastPage } }: Pick<Props, 'job' | 'meta'>) {
  const t = useTranslations('catalog.imports')
  if (lastPage < 2) return null
  const hrefOf = (wanted: number) => `/admin/catalog/imports/${job.id}?page=${wanted}`
  const link = 'font-medium text-primary hover:underline'
  return (
    <nav
      aria-label={t('pages')}
      className="flex items-center gap-4 border-t border-hairline px-4 py-2"
    >
      {page > 1 && (
        <Link href={hrefOf(page - 1)} className={link}>
          {t('previous')}
        </Link>
      )}
      <Ltr className="text-ink-2">{`${page} / ${lastPage}`}</Ltr>
      {page < lastPage && (
        <Link href={hrefOf(page + 1)} className={link}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
