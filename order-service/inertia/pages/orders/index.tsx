import { useState } from 'react'
import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { Bookmark, Download, PhoneForwarded, PhoneIncoming } from 'lucide-react'
import { Button, buttonClass, ButtonLink } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { OnDemand, PopupOnDemand } from '@marketplace/shared/ui/on_demand'
import { Page } from '@marketplace/shared/ui/page/page'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Views } from '@marketplace/shared/ui/page/views'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import type { Meta, RowGroup } from '@marketplace/shared/ui/list/types'
import { OrderBadge } from '@marketplace/shared/ui/status/orders'
import { Ltr } from '@marketplace/shared/ui/values'
import { useBulkOrders } from '../../components/bulk/use_bulk_orders.tsx'
import { HitsElsewhere } from '../../components/hits_elsewhere.tsx'
import { IgnoredParameters } from '../../components/ignored_parameters.tsx'
import { EmptyView } from '../../components/empty_view.tsx'
import { useOrderColumns } from '../../components/order_columns.tsx'
import { useOrderFilters, type FilterLabels } from '../../components/order_filters.ts'
import type { SavedView } from '../../components/saved_views.tsx'
import { useFindHits } from '../../components/use_find_hits.tsx'
import { alwaysShown, orderPath, views, type OrderRow, type View } from '../../order.ts'
import { useServeNext } from '../../use_serve_next.ts'

type Props = {
  orders: OrderRow[]
  meta: Meta
  view: View
  sort: string
  counts: Record<View, number>
  /** In which other views the words that were looked for are found. */
  elsewhere: { view: View; count: number }[]
  /** Parameters of the address that mean nothing and were left out. */
  ignored: string[]
  filterLabels: FilterLabels
  /** Whether all orders are of one store, which then need not be told. */
  ofOneStore: boolean
  /** Whether the person calls buyers. */
  mayServe: boolean
  maxFailedContacts: number
  savedViews: SavedView[]
  /** Read by whoever has just left a note on many orders: on which there is none. */
  notNoted: string[] | null
}

// What the first look at a list does not need.
const loadBulkDialogs = async () =>
  (await import('../../components/bulk/bulk_dialogs.tsx')).BulkDialogs
const loadDrawer = async () => (await import('../../components/order_drawer.tsx')).OrderDrawer
const loadSavedViews = async () => (await import('../../components/saved_views.tsx')).SavedViewsMenu
const loadSaveDialog = async () =>
  (await import('../../components/dialogs/save_view.tsx')).SaveViewDialog

/** Views of pending orders are grouped by when they are to be called. */
const grouped: readonly View[] = ['to_call', 'whatsapp']

export default function Index(props: Props) {
  const { orders, meta, view, sort, counts, filterLabels, ofOneStore, mayServe } = props
  const t = useTranslations('orders')
  const filters = useOrderFilters(filterLabels)
  const query = useListQuery()
  const address = usePage().url.split('?')[1] ?? ''
  const [isSaving, setSaving] = useState(false)
  const shown = views.filter((key) => alwaysShown.includes(key) || key === view || counts[key] > 0)
  const tabs = shown.map((key) => ({
    key,
    label: t(`views.${key}`),
    count: counts[key],
    href: query.hrefWith({ view: key === 'all' ? null : key, sort: null }),
    ...(key === 'late' && counts.late > 0 ? { tone: 'bad' as const } : {}),
  }))
  const bulk = useBulkOrders(view)
  const chosen = props.savedViews.find(({ isChosen }) => isChosen)
  const isByCall = grouped.includes(view) && sort === 'call'
  return (
    <Page title={t(`views.${view}`)}>
      <ListHeader
        title={t('title')}
        actions={
          <>
            <a
              href={`/admin/orders/export.csv${address && `?${address}`}`}
              download
              className={buttonClass({}, 'max-md:order-last')}
            >
              <Download className="size-4" aria-hidden />
              CSV
            </a>
            {!ofOneStore && (
              <ButtonLink icon={PhoneIncoming} href="/admin/orders/new">
                {t('phone.new')}
              </ButtonLink>
            )}
            {mayServe && <ServeNextButton />}
          </>
        }
      />
      <Views views={tabs} active={view} />
      <IgnoredParameters ignored={props.ignored} meta={meta} filters={filters} />
      <HitsElsewhere hits={props.elsewhere} />
      <ResourceIndex
        name="orders"
        label={t(`views.${view}`)}
        rows={orders}
        meta={meta}
        rowKey={(order) => order.id}
        rowLabel={(order) => order.orderNumber}
        href={orderPath}
        search={t('search')}
        findHits={useFindHits()}
        filters={filters}
        columns={useOrderColumns(view, ofOneStore, props.maxFailedContacts)}
        groupOf={useGroups(isByCall)}
        aside={
          <PopupOnDemand
            kind="menu"
            button={
              <Button tone="quiet" icon={Bookmark}>
                {chosen?.name ?? t('savedViews.menu')}
              </Button>
            }
            load={loadSavedViews}
            popup={{ views: props.savedViews, chosen, onSave: () => setSaving(true) }}
          />
        }
        bulk={bulk.actions}
        rowStates={bulk.states}
        peek={{
          title: ({ orderNumber }) => <Ltr>{orderNumber}</Ltr>,
          badges: ({ status }) => <OrderBadge status={status} />,
          body: (order) => <OnDemand load={loadDrawer} props={{ order }} />,
        }}
        refreshEvery={2000}
        empty={<EmptyView view={view} />}
      />
      {bulk.asked && <OnDemand load={loadBulkDialogs} props={{ bulk }} />}
      {isSaving && (
        <OnDemand
          load={loadSaveDialog}
          props={{ mayShare: mayServe, onClose: () => setSaving(false) }}
        />
      )}
    </Page>
  )
}

/** `C` gives the next order from anywhere in the list. */
function ServeNextButton() {
  const t = useTranslations('orders.desk')
  const next = useServeNext()
  useShortcuts([{ keys: 'c', label: t('serve'), group: 'list', run: next }])
  return (
    <Button tone="primary" icon={PhoneForwarded} flip shortcut="C" onClick={next}>
      {t('serve')}
    </Button>
  )
}

function useGroups(isByCall: boolean): ((order: OrderRow) => RowGroup) | undefined {
  const t = useTranslations('orders.contact.due')
  if (!isByCall) return undefined
  return ({ due }) => {
    const key = due ?? 'later'
    return { key, label: t(key) }
  }
}
