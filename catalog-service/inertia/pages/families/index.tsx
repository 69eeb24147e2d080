import { useTranslations } from 'use-intl'
import { Layers, Plus } from 'lucide-react'
import type { FamilyOption } from '@marketplace/shared/contracts/families'
import type { Data } from '@generated/data'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Column, Meta } from '@marketplace/shared/ui/list/types'
import { DetailHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { StockMark } from '@marketplace/shared/ui/status/catalog'
import { Amount, Count } from '@marketplace/shared/ui/values'
import { Thumbnail } from '../../components/thumbnail.tsx'

type Named = { name: string; nameAr: string | null }

type Row = Named & {
  id: string
  options: FamilyOption[]
  store: Named
  members: number
  onSale: number
  soldOut: number
  available: number
  lead: (Named & { price: string; image: Data.Product['primaryImage'] }) | null
}

type Props = { families: Row[]; meta: Meta; stores: { value: string; label: string }[] }

/** Families with what their members differ in, how many can be bought, and the one that lists show. */
export default function Families({ families, meta, stores }: Props) {
  const t = useTranslations('catalog.families')
  const ofManyStores = stores.length > 1
  const columns = useColumns().filter(({ key }) => ofManyStores || key !== 'store')
  const add = (
    <ButtonLink tone="primary" icon={Plus} href="/admin/catalog/families/new">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')}>
      <DetailHeader
        live={false}
        back={{ href: '/admin/catalog/products', label: t('products') }}
        title={t('title')}
        actions={add}
      />
      <ResourceIndex
        name="families"
        label={t('title')}
        rows={families}
        meta={meta}
        tall
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        href={({ id }) => `/admin/catalog/families/${id}`}
        search={t('search')}
        filters={
          ofManyStores
            ? [{ key: 'storeId', label: t('store'), kind: 'options', options: stores }]
            : []
        }
        columns={columns}
        empty={<EmptyState icon={Layers} title={t('none')} text={t('noneYet')} action={add} />}
      />
    </Page>
  )
}

function useColumns(): Column<Row>[] {
  const t = useTranslations('catalog.families')
  const language = useLanguage()
  return [
    {
      key: 'image',
      head: t('photo'),
      kind: 'image',
      phone: 'image',
      cell: ({ lead }) => <Thumbnail image={lead?.image ?? null} />,
    },
    {
      key: 'name',
      head: t('name'),
      kind: 'name',
      phone: 'title',
      cell: (family) => <bdi>{nameOf(family, language)}</bdi>,
    },
    {
      key: 'store',
      head: t('store'),
      kind: 'quiet',
      from: 'xl',
      optional: true,
      cell: ({ store }) => <bdi>{nameOf(store, language)}</bdi>,
    },
    {
      key: 'options',
      head: t('options'),
      phone: 'line',
      cell: ({ options }) => <Options options={options} />,
    },
    {
      key: 'members',
      head: t('members'),
      phone: 'badge',
      cell: (family) => <Members family={family} />,
    },
    {
      key: 'stock',
      head: t('stock'),
      phone: 'badge',
      cell: ({ onSale, available }) =>
        onSale === 0 ? (
          <span className="text-ink-2">–</span>
        ) : (
          <span>
            <StockMark available={available} />
            {available > 0 && <span className="md:hidden"> {t('inStock')}</span>}
          </span>
        ),
    },
    {
      key: 'lead',
      head: t('lead'),
      kind: 'quiet',
      from: 'wide',
      optional: true,
      cell: ({ lead }) => lead && <bdi>{nameOf(lead, language)}</bdi>,
    },
    {
      key: 'price',
      head: t('price'),
      kind: 'amount',
      phone: 'aside',
      cell: ({ lead }) => lead && <Amount value={lead.price} />,
    },
  ]
}

/** `Taille : S, M, L`; each value keeps its own direction. What there is no room for is in the title. */
function Options({ options }: { options: FamilyOption[] }) {
  const t = useTranslations('catalog.family')
  const names = useTranslations('catalog.families')
  const title = options.map(({ key, values }) => `${t(`options.${key}`)} : ${values.join(', ')}`)
  return (
    <span
      className="block max-w-48 truncate lg:max-w-56 xl:max-w-80 max-md:max-w-full"
      title={title.join(' · ')}
    >
      {options.map(({ key, values }, at) => (
        <span key={key}>
          {at > 0 && ' · '}
          <span className="text-ink-2">
            {names('optionOf', { option: t(`options.${key}`) })}
          </span>{' '}
          {values.map((value, place) => (
            <span key={value}>
              {place > 0 && names('comma')}
              <bdi>{value}</bdi>
            </span>
          ))}
        </span>
      ))}
    </span>
  )
}

function Members({ family: { members, onSale, soldOut } }: { family: Row }) {
  const t = useTranslations('catalog.families')
  const hidden = members - onSale
  const notes = [
    ...(soldOut > 0 ? [t('soldOut', { count: soldOut })] : []),
    ...(hidden > 0 ? [t('hidden', { count: hidden })] : []),
  ]
  return (
    <span>
      <Count value={members} />
      <span className="md:hidden"> {t('membersOf', { count: members })}</span>
      {notes.length > 0 && (
        <span className="ms-2 inline-block text-xs text-ink-2">{notes.join(' · ')}</span>
      )}
    </span>
  )
}
