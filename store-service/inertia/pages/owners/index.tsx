import { BadgeCheck, BriefcaseBusiness } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Link } from '@marketplace/shared/ui/link'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Column, Meta } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { Ltr, Phone, When } from '@marketplace/shared/ui/values'

type Owner = Data.StoreOwner.Variants['forList']
type View = 'all' | 'without_store'
type Props = { owners: Owner[]; meta: Meta; view: View }

const views: View[] = ['all', 'without_store']

/** Everyone who sells, for admins, also who has no store yet. */
export default function Index({ owners, meta, view }: Props) {
  const t = useTranslations('owners')
  const query = useListQuery()
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} />
      <Views
        active={view}
        views={views.map((key) => ({
          key,
          label: t(`views.${key}`),
          href: query.hrefWith({ view: key === 'all' ? null : key }),
        }))}
      />
      <ResourceIndex
        name="owners"
        label={t('title')}
        rows={owners}
        meta={meta}
        rowKey={(owner) => owner.id}
        rowLabel={(owner) => owner.businessName}
        search={t('search')}
        columns={useColumns()}
        empty={
          <EmptyState icon={BriefcaseBusiness} title={t(`empty.${view}`)} text={t('emptyNext')} />
        }
      />
    </Page>
  )
}

function useColumns(): Column<Owner>[] {
  const t = useTranslations('owners')
  return [
    {
      key: 'business',
      head: t('business'),
      kind: 'name',
      phone: 'title',
      cell: (owner) => <span dir="auto">{owner.businessName}</span>,
    },
    {
      key: 'store',
      head: t('store'),
      phone: 'line',
      cell: (owner) => <StoreOf owner={owner} />,
    },
    {
      key: 'phone',
      head: t('phone'),
      phone: 'aside',
      cell: ({ phone }) => (phone ? <Phone value={phone} /> : t('none')),
    },
    {
      key: 'ice',
      head: t('ice'),
      kind: 'quiet',
      from: 'lg',
      optional: true,
      cell: ({ ice }) => (ice ? <Ltr>{ice}</Ltr> : t('none')),
    },
    {
      key: 'since',
      head: t('since'),
      kind: 'quiet',
      from: 'md',
      optional: true,
      cell: (owner) => <When at={owner.createdAt} as="date" />,
    },
  ]
}

function StoreOf({ owner: { store } }: { owner: Owner }) {
  const t = useTranslations('owners')
  const language = useLanguage()
  if (!store) return <span className="text-ink-2">{t('noStore')}</span>
  return (
    <span className="inline-flex max-w-full items-center gap-1">
      <Link href={`/admin/stores/${store.id}`} className="truncate text-primary hover:underline">
        <span dir="auto">{nameOf(store, language)}</span>
      </Link>
      {store.isVerified && (
        <BadgeCheck className="size-4 shrink-0 text-good" role="img" aria-label={t('verified')} />
      )}
    </span>
  )
}
