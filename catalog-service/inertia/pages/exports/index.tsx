import { useTranslations } from 'use-intl'
import { Download, FileSpreadsheet } from 'lucide-react'
import { buttonClass } from '@marketplace/shared/ui/button'
import { Card, CardRows } from '@marketplace/shared/ui/card'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { useLanguage } from '@marketplace/shared/ui/language'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { When } from '@marketplace/shared/ui/values'
import { useProgress } from '../../components/use_progress.ts'

type Export = {
  id: string
  view: string
  q: string | null
  category: string[]
  store: string | null
  isCut: boolean
  bytes: number
  progress: { done: number; total: number | null }
  isDone: boolean
  createdAt: string
}

/** Tables that one asked for. The server keeps how far each is, so that a reload loses nothing. */
export default function Exports({ exports }: { exports: Export[] }) {
  const t = useTranslations('catalog.exports')
  useProgress(
    exports.some(({ isDone }) => !isDone),
    ['exports']
  )
  return (
    <Page title={t('title')} tone="paper">
      <DetailHeader
        live={false}
        back={{ href: '/admin/catalog/products', label: t('products') }}
        title={t('title')}
      />
      <PageBody>
        <div className="mx-auto grid max-w-2xl grid-cols-[minmax(0,1fr)] gap-3">
          {exports.length === 0 ? (
            <EmptyState icon={FileSpreadsheet} title={t('none')} text={t('noneYet')} />
          ) : (
            <>
              <p className="text-ink-2">{t('intro')}</p>
              <Card title={t('yours')} flush>
                <CardRows>
                  {exports.map((one) => (
                    <Row key={one.id} one={one} />
                  ))}
                </CardRows>
              </Card>
            </>
          )}
        </div>
      </PageBody>
    </Page>
  )
}

function Row({ one }: { one: Export }) {
  const t = useTranslations('catalog.exports')
  const { id, progress, isDone, isCut, bytes, createdAt } = one
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-52">
        <p className="font-medium">
          <What one={one} />
        </p>
        <p className="text-xs text-ink-2" role="status">
          {isDone ? (
            <>
              {t('count', { count: progress.total! })} · <Size bytes={bytes} /> ·{' '}
            </>
          ) : (
            <>
              {progress.total === null
                ? t('waiting')
                : t('doneOf', { ...progress, total: progress.total })}{' '}
              ·{' '}
            </>
          )}
          <When at={createdAt} />
        </p>
        {isCut && <p className="text-xs text-warn">{t('isCut')}</p>}
      </div>
      {isDone ? (
        <a href={`/admin/catalog/exports/${id}/file`} download className={buttonClass({})}>
          <Download className="size-4 shrink-0" aria-hidden />
          {t('download')}
        </a>
      ) : (
        <progress
          value={progress.total ? progress.done : undefined}
          max={progress.total ?? undefined}
          aria-label={t('progress')}
          className="h-2 w-32 overflow-hidden rounded-full accent-primary max-sm:w-full"
        />
      )}
    </div>
  )
}

/** The view and the filters of the list as it was. */
function What({ one: { view, q, category, store } }: { one: Export }) {
  const t = useTranslations('catalog')
  const parts = [
    view === 'all' ? t('exports.all') : t(`products.views.${view}`),
    ...category,
    ...(store ? [store] : []),
    ...(q ? [t('exports.quoted', { q })] : []),
  ]
  return parts.map((part, at) => (
    <span key={at}>
      {at > 0 && ' · '}
      <bdi>{part}</bdi>
    </span>
  ))
}

function Size({ bytes }: { bytes: number }) {
  const isSmall = bytes < 1_000_000
  const size = new Intl.NumberFormat(useLanguage(), {
    ...{ style: 'unit', unit: isSmall ? 'kilobyte' : 'megabyte' },
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(Math.max(1, bytes / (isSmall ? 1e3 : 1e6)))
  return <bdi className="whitespace-nowrap">{size}</bdi>
}
