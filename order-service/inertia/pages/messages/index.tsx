import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { CircleCheck, MailCheck, MailWarning, MessageCircle, RotateCw } from 'lucide-react'
import type { Data } from '@generated/data'
import { Button, buttonClass } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Column, Meta, RowState } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { Mark } from '@marketplace/shared/ui/status/badge'
import { Ltr, When } from '@marketplace/shared/ui/values'
import { messageLooks } from '../../components/messages_card.tsx'
import { orderPath } from '../../order.ts'

type Unsent = Data.UnsentMessage

const views = ['waiting', 'by_hand', 'failed', 'bounced'] as const
type View = (typeof views)[number]

type Props = {
  messages: Unsent[]
  meta: Meta
  view: View
  counts: Record<View, number>
  hasMailServer: boolean
  /** Read by whoever has just sent some again: which of them went. */
  repeated: string[] | null
}

/** So long a row says that it was sent again. */
const doneMs = 6_000

/** What buyers were not told: e-mails that did not go out, and texts that staff send where there is no e-mail. */
export default function Index({ messages, meta, view, counts, hasMailServer }: Props) {
  const t = useTranslations('orders.unsent')
  const query = useListQuery()
  const [states, setStates] = useState<Record<string, RowState>>({})

  function repeat(chosen: Unsent[]) {
    const ids = chosen.map(({ id }) => id)
    router.post('/admin/orders/messages/repeat', { ids } as never, {
      ...{ preserveState: true, preserveScroll: true },
      onStart: () => setStates(Object.fromEntries(ids.map((id) => [id, { state: 'busy' }]))),
      onSuccess: (page: { props: unknown }) => {
        const { repeated } = page.props as Props
        const sent = new Set(repeated)
        const entries = ids.map((id): [string, RowState] => [
          id,
          sent.has(id)
            ? { state: 'done', reason: t('repeated') }
            : { state: 'failed', reason: t('already') },
        ])
        setStates(Object.fromEntries(entries))
        setTimeout(() => setStates({}), doneMs)
      },
      onError: () => setStates({}),
      onCancel: () => setStates({}),
    })
  }

  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} />
      <Views
        active={view}
        views={views.map((key) => ({
          key,
          label: t(`views.${key}`),
          count: counts[key],
          href: query.hrefWith({ view: key === 'waiting' ? null : key }),
        }))}
      />
      {!hasMailServer && (
        <div className="p-3 md:px-5">
          <Notice tone="warn" icon={MailWarning}>
            {t('noServer')}
          </Notice>
        </div>
      )}
      <ResourceIndex
        name="messages"
        label={t(`views.${view}`)}
        rows={messages}
        meta={meta}
        rowKey={({ id }) => id}
        rowLabel={({ orderNumber }) => orderNumber}
        href={orderPath}
        columns={useColumns(view, repeat)}
        rowStates={states}
        bulk={
          view === 'failed'
            ? [
                {
                  ...{ key: 'again', label: t('again'), icon: RotateCw, shortcut: 'E' },
                  ...{ tone: 'primary', run: repeat },
                },
              ]
            : []
        }
        empty={
          <EmptyState
            icon={MailCheck}
            tone="good"
            title={t(`empty.${view}`)}
            text={t(view === 'by_hand' ? 'emptyTexts' : 'emptyText')}
          />
        }
      />
    </Page>
  )
}

function useColumns(view: View, repeat: (messages: Unsent[]) => void): Column<Unsent>[] {
  const t = useTranslations('orders.unsent')
  const words = useTranslations('orders.messages')
  const columns: (Column<Unsent> | false)[] = [
    {
      ...{ key: 'order', head: t('columns.order'), kind: 'strong', phone: 'title' },
      cell: ({ orderNumber }) => <Ltr>{orderNumber}</Ltr>,
    },
    {
      ...{ key: 'kind', head: t('columns.kind'), phone: 'line' },
      cell: ({ kind }) => words(`kinds.${kind}`),
    },
    {
      ...{ key: 'buyer', head: t('columns.buyer'), kind: 'name', phone: 'line' },
      cell: ({ recipientName }) => <bdi title={recipientName}>{recipientName}</bdi>,
    },
    view !== 'by_hand' && {
      ...{ key: 'status', head: t('columns.status'), from: 'lg', phone: 'badge' },
      cell: ({ status }) => <Mark {...messageLooks[status]}>{words(`statuses.${status}`)}</Mark>,
    },
    view !== 'by_hand' && {
      ...{ key: 'reason', head: t('columns.reason'), kind: 'name', phone: 'line' },
      cell: ({ reason }) =>
        reason && <span title={words(`reasons.${reason}`)}>{words(`reasons.${reason}`)}</span>,
    },
    view !== 'by_hand' && {
      ...{ key: 'attempts', head: t('columns.attempts'), kind: 'number', from: 'lg' },
      cell: ({ attempts }) => attempts,
    },
    view === 'waiting' && {
      ...{ key: 'next', head: t('columns.next'), kind: 'quiet', from: 'lg' },
      cell: ({ nextAttemptAt }) => nextAttemptAt && <When at={nextAttemptAt} as="datetime" />,
    },
    {
      ...{ key: 'age', head: t('columns.age'), kind: 'quiet', phone: 'aside' },
      cell: ({ createdAt }) => <When at={createdAt} as="ago" />,
    },
    view !== 'waiting' && {
      ...{ key: 'again', head: '', phone: 'badge' },
      cell: (message) => (
        <span className="relative z-10 flex flex-wrap justify-end gap-2">
          {message.mayWrite && <WriteButtons message={message} />}
          {message.mayRepeat && (
            <Button size="s" icon={RotateCw} onClick={() => repeat([message])}>
              {t('again')}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return columns.filter((column) => column !== false)
}

/** Opens the text as a draft; that it was sent is said by a press of its own. */
function WriteButtons({ message: { id } }: { message: Unsent }) {
  const t = useTranslations('orders.messages')
  const [isOpened, open] = useState(false)
  const form = usePanelForm({}, { preserveState: true })
  const path = `/admin/orders/messages/${id}`
  return (
    <>
      <a
        href={`${path}/draft`}
        target="_blank"
        rel="noreferrer"
        onClick={() => open(true)}
        className={buttonClass({ size: 's' })}
      >
        <MessageCircle className="size-4 shrink-0" aria-hidden />
        {t('open')}
      </a>
      {isOpened && (
        <Button
          size="s"
          icon={CircleCheck}
          busy={form.busy}
          onClick={() => form.submit('post', `${path}/sent`)}
        >
          {t('sent')}
        </Button>
      )}
    </>
  )
}
