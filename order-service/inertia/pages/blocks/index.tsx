import { useState } from 'react'
import { router } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Ban, LockOpen, Plus } from 'lucide-react'
import { Button } from '@marketplace/shared/ui/button'
import { ConfirmDialog } from '@marketplace/shared/ui/confirm_dialog'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { Ltr, Phone, When } from '@marketplace/shared/ui/values'
import { BlockBuyer } from '../../components/dialogs/block_buyer.tsx'

type Block = {
  id: string
  phone: string
  reason: string
  until: string | null
  by: string | null
  createdAt: string
  endedAt: string | null
  liftedBy: string | null
}
type Props = { blocks: Block[]; meta: Meta; view: 'open' | 'ended' }

/** Phones whose orders are not taken online. */
export default function Index({ blocks, meta, view }: Props) {
  const t = useTranslations('orders.blocks')
  const query = useListQuery()
  const [adding, add] = useState(false)
  const [lifted, lift] = useState<Block | null>(null)
  const tabs = (['open', 'ended'] as const).map((key) => ({
    key,
    label: t(`views.${key}`),
    href: query.hrefWith({ view: key === 'open' ? null : key }),
  }))
  const block = (
    <Button tone="primary" icon={Plus} onClick={() => add(true)}>
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} actions={block} />
      <Views views={tabs} active={view} />
      <ResourceIndex
        name="blocks"
        label={t(`views.${view}`)}
        rows={blocks}
        meta={meta}
        rowKey={({ id }) => id}
        rowLabel={({ phone }) => phone}
        href={({ phone }) => `/admin/orders?q=${encodeURIComponent(phone)}`}
        search={t('search')}
        columns={[
          {
            key: 'phone',
            head: t('phone'),
            kind: 'strong',
            phone: 'title',
            cell: ({ phone }) => <Phone value={phone} />,
          },
          {
            key: 'reason',
            head: t('reason'),
            kind: 'name',
            phone: 'line',
            cell: ({ reason }) => <bdi dir="auto">{reason}</bdi>,
          },
          {
            key: 'by',
            head: t('by'),
            kind: 'quiet',
            from: 'lg',
            cell: ({ by, createdAt }) => (
              <>
                {by && <bdi>{by}</bdi>} <When at={createdAt} as="date" />
              </>
            ),
          },
          {
            key: 'until',
            head: t(view === 'open' ? 'until' : 'ended'),
            kind: 'quiet',
            phone: 'aside',
            cell: (one) => <Ends block={one} />,
          },
          ...(view === 'open'
            ? [
                {
                  key: 'lift',
                  head: t('action'),
                  phone: 'badge' as const,
                  cell: (one: Block) => (
                    <Button
                      size="s"
                      icon={LockOpen}
                      className="relative z-10"
                      onClick={() => lift(one)}
                    >
                      {t('lift')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        empty={<EmptyState icon={Ban} title={t(`none.${view}`)} text={t('noneText')} />}
      />
      {adding && <BlockBuyer onClose={() => add(false)} />}
      {lifted && <LiftBlock block={lifted} onClose={() => lift(null)} />}
    </Page>
  )
}

/** Until when it holds, or when and by whom it ended. */
function Ends({ block: { until, endedAt, liftedBy } }: { block: Block }) {
  const t = useTranslations('orders.blocks')
  const at = endedAt ?? until
  if (!at) return t('untilLifted')
  return (
    <>
      <When at={at} as="date" /> {liftedBy && <bdi>{liftedBy}</bdi>}
    </>
  )
}

function LiftBlock({ block, onClose }: { block: Block; onClose: () => void }) {
  const t = useTranslations('orders.blocks')
  const [busy, setBusy] = useState(false)
  function confirm() {
    setBusy(true)
    router.post(
      `/admin/orders/blocks/${block.id}/lift`,
      {},
      { preserveState: true, preserveScroll: true, onFinish: onClose }
    )
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t.rich('liftTitle', {
        phone: () => (
          <Ltr>
            <Phone value={block.phone} />
          </Ltr>
        ),
      })}
      description={t('liftWhat')}
      verb={t('lift')}
      busy={busy}
      onConfirm={confirm}
    />
  )
}
