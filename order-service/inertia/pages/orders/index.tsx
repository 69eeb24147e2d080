import { useTranslations } from 'use-intl'
import { PhoneIncoming } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { Page } from '@marketplace/shared/ui/page/page'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Views } from '@marketplace/shared/ui/page/views'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import type { Filter, Meta } from '@marketplace/shared/ui/list/types'
import { useLanguage, useUiTexts } from '@marketplace/shared/ui/language'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { paymentStatuses } from '@marketplace/shared/contracts/orders'
import { HitsElsewhere } from '../../components/hits_elsewhere.tsx'
import { IgnoredParameters } from '../../components/ignored_parameters.tsx'
import { EmptyView } from '../../components/empty_view.tsx'
import { useOrderColumns } from '../../components/order_columns.tsx'
import { orderPath, views, type OrderRow, type View } from '../../order.ts'

type Named = { name: string; nameAr: string | null }

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
  filterLabels: { store: Named | null; product: Named | null; shopper: string | null }
  /** Whether all orders are of one store, which then need not be told. */
  ofOneStore: boolean
}

export default function Index(props: Props) {
  const { orders, meta, view, counts, filterLabels, ofOneStore } = props
  const t = useTranslations('orders')
  const query = useListQuery()
  const shown = views.filter((key) => key !== 'blocked' || key === view || counts[key] > 0)
  const tabs = shown.map((key) => ({
    key,
    label: t(`views.${key}`),
    count: counts[key],
    href: query.hrefWith({ view: key === 'all' ? null : key, sort: null }),
  }))
  return (
    <Page title={t(`views.${view}`)}>
      <ListHeader
        title={t('title')}
        actions={
          !ofOneStore && (
            <ButtonLink tone="primary" icon={PhoneIncoming} href="/admin/orders/new">
              {t('phone.new')}
            </ButtonLink>
          )
        }
      />
      <Views views={tabs} active={view} />
      <IgnoredParameters ignored={props.ignored} meta={meta} />
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
        filters={useOrderFilters(filterLabels)}
        columns={useOrderColumns(view, ofOneStore)}
        empty={<EmptyView view={view} />}
      />
    </Page>
  )
}

function useOrderFilters({ store, product, shopper }: Props['filterLabels']): Filter[] {
  const t = useTranslations('orders.filters')
  const language = useLanguage()
  const shown = (named: Named | null) => (named ? nameOf(named, language) : t('unsold'))
  const states = useUiTexts('paymentStatus')
  const options = paymentStatuses.map((value) => ({ value, label: states(value) }))
  return [
    { key: 'paymentStatus', label: t('payment'), kind: 'options', options },
    { key: 'from', label: t('from'), kind: 'date' },
    { key: 'to', label: t('to'), kind: 'date' },
    { key: 'productId', label: t('product'), kind: 'fixed', shown: shown(product) },
    { key: 'userId', label: t('shopper'), kind: 'fixed', shown: shopper ?? t('unknown') },
    { key: 'storeId', label: t('store'), kind: 'fixed', shown: shown(store) },
  ]
}
