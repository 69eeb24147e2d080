import { BadgeCheck, Store as StoreIcon } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { cityName } from '@marketplace/shared/contracts/cities'
import { regions } from '@marketplace/shared/contracts/regions'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { useLanguage } from '@marketplace/shared/ui/language'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import type { Column, Meta } from '@marketplace/shared/ui/list/types'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { StoreBadge } from '@marketplace/shared/ui/status/stores'
import { When } from '@marketplace/shared/ui/values'
import { nameOf } from '@marketplace/shared/ui/format/name'

type Store = Data.Store.Variants['forAdmin']
type View = 'all' | 'active' | 'inactive' | 'suspended'
type Props = { stores: Store[]; meta: Meta; counts: Record<View, number>; view: View }

const views: View[] = ['all', 'active', 'inactive', 'suspended']

/** Every store, for admins. */
export default function Index({ stores, meta, counts, view }: Props) {
  const t = useTranslations('stores')
  const language = useLanguage()
  const query = useListQuery()
  const options = Object.entries(regions).map(([value, names]) => ({
    value,
    label: names[language],
  }))
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} />
      <Views
        active={view}
        views={views.map((key) => ({
          key,
          label: t(`views.${key}`),
          count: counts[key],
          href: query.hrefWith({ view: key === 'all' ? null : key }),
          tone: key === 'suspended' && counts.suspended > 0 ? ('bad' as const) : undefined,
        }))}
      />
      <ResourceIndex
        name="stores"
        label={t('title')}
        rows={stores}
        meta={meta}
        rowKey={(store) => store.id}
        rowLabel={(store) => nameOf(store, language)}
        href={(store) => `/admin/stores/${store.id}`}
        search={t('search')}
        filters={[{ key: 'region', label: t('region'), kind: 'options', options }]}
        columns={useColumns()}
        empty={<EmptyState icon={StoreIcon} title={t(`empty.${view}`)} text={t('emptyNext')} />}
      />
    </Page>
  )
}

function useColumns(): Column<Store>[] {
  const t = useTranslations('stores')
  const language = useLanguage()
  return [
    {
      key: 'name',
      head: t('name'),
      kind: 'name',
      phone: 'title',
      cell: (store) => <span dir="auto">{nameOf(store, language)}</span>,
    },
    {
      key: 'business',
      head: t('business'),
      kind: 'quiet',
      from: 'lg',
      optional: true,
      cell: (store) => <span dir="auto">{store.businessName}</span>,
    },
    {
      key: 'city',
      head: t('city'),
      phone: 'line',
      cell: (store) => cityName(store.city, language),
    },
    {
      key: 'region',
      head: t('region'),
      kind: 'quiet',
      from: 'xl',
      optional: true,
      phone: 'line',
      cell: (store) => regions[store.state]?.[language],
    },
    {
      key: 'status',
      head: t('status'),
      phone: 'aside',
      cell: (store) => <StoreBadge state={store.status} />,
    },
    {
      key: 'verified',
      head: t('verified'),
      from: 'lg',
      optional: true,
      cell: (store) =>
        store.isVerified ? (
          <span className="inline-flex items-center gap-1">
            <BadgeCheck className="size-4 text-good" aria-hidden />
            {t('yes')}
          </span>
        ) : (
          <span className="text-ink-2">{t('no')}</span>
        ),
    },
    {
      key: 'since',
      head: t('since'),
      kind: 'quiet',
      optional: true,
      cell: (store) => <When at={store.createdAt} as="date" />,
    },
  ]
}
