import { useEffect } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  FileText,
  LoaderCircle,
  Printer,
} from 'lucide-react'
import { buttonClass } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page, PageBody } from '@marketplace/shared/ui/page/page'
import { Badge } from '@marketplace/shared/ui/status/badge'
import { When } from '@marketplace/shared/ui/values'

type Print = {
  id: string
  kind: 'labels' | 'slips' | 'labels_and_slips' | 'pick_list'
  status: 'waiting' | 'working' | 'done' | 'failed'
  orders: number
  pages: number | null
  pagesMade: number
  /** How many it will have at least; null where nobody knows yet. */
  leastPages: number | null
  hasFile: boolean
  createdAt: string
}

const states = {
  waiting: { tone: 'neutral', icon: CircleDashed },
  working: { tone: 'accent', icon: LoaderCircle },
  done: { tone: 'good', icon: CircleCheck },
  failed: { tone: 'bad', icon: CircleAlert },
} as const

/** Documents that one asked for; the page asks again while one of them is being made. */
export default function Prints({ prints }: { prints: Print[] }) {
  const t = useTranslations('orders.prints')
  const isBusy = prints.some(({ status }) => status === 'waiting' || status === 'working')
  useEffect(() => {
    if (!isBusy) return
    const timer = setInterval(() => router.reload({ only: ['prints'] }), 1500)
    return () => clearInterval(timer)
  }, [isBusy])
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} line />
      <PageBody className="px-0!">
        {prints.length === 0 ? (
          <EmptyState icon={Printer} title={t('empty')} text={t('emptyHint')} />
        ) : (
          <>
            <p className="max-w-prose px-3 pb-3 text-ink-2 md:px-5">{t('intro')}</p>
            <ul className="border-t border-hairline" aria-live="polite">
              {prints.map((print) => (
                <Row key={print.id} print={print} />
              ))}
            </ul>
          </>
        )}
      </PageBody>
    </Page>
  )
}

function Row({ print }: { print: Print }) {
  const { id, kind, status, orders, pages, hasFile, createdAt } = print
  const t = useTranslations('orders.prints')
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-hairline px-3 py-2.5 md:px-5">
      <div className="min-w-0 grow">
        <p className="font-medium">{t(`kinds.${kind}`)}</p>
        <p className="text-xs text-ink-2">
          {t('orders', { count: orders })}
          {pages !== null && <> · {t('pages', { count: pages })}</>} · <When at={createdAt} />
        </p>
      </div>
      {status === 'working' && <Progress print={print} />}
      <Badge {...states[status]}>{t(`states.${status}`)}</Badge>
      {hasFile && (
        <a
          href={`/admin/orders/prints/${id}/file`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({})}
        >
          <FileText className="size-4" aria-hidden />
          {t('open')}
        </a>
      )}
    </li>
  )
}

/** How many pages are ready. Long orders take more pages than one, so that there may be more than are expected. */
function Progress({ print: { pagesMade, leastPages } }: { print: Print }) {
  const t = useTranslations('orders.prints')
  const most = leastPages === null ? undefined : Math.max(leastPages, pagesMade)
  const words = most ? t('progress', { made: pagesMade, most }) : t('pages', { count: pagesMade })
  return (
    <span className="flex items-center gap-2 text-xs text-ink-2">
      <progress
        aria-label={t('making')}
        max={most}
        value={most ? pagesMade : undefined}
        className="h-2 w-32 accent-primary"
      />
      {words}
    </span>
  )
}
