import { useTranslations } from 'use-intl'
import { Package, Plus } from 'lucide-react'
import type { Data } from '@generated/data'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { EmptyState } from '@marketplace/shared/ui/feedback/empty_state'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { ProductBadge, StockMark } from '@marketplace/shared/ui/status/catalog'
import { Amount, Ltr } from '@marketplace/shared/ui/values'
import { ProductName } from '../../components/product_name.tsx'
import { stateOf } from '../../components/product_state.ts'
import { Thumbnail } from '../../components/thumbnail.tsx'

type View = 'all' | 'active' | 'inactive' | 'archived'

type Props = {
  products: Data.Product[]
  meta: Meta
  view: View
  counts: Record<View, number>
  categories: { value: string; label: string }[]
}

const views: View[] = ['all', 'active', 'inactive', 'archived']

export default function Products({ products, meta, view, counts, categories }: Props) {
  const t = useTranslations('catalog.products')
  const query = useListQuery()
  const add = (
    <ButtonLink tone="primary" icon={Plus} href="/admin/catalog/products/new">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')}>
      <ListHeader title={t('title')} actions={add} />
      <Views
        active={view}
        views={views.map((key) => ({
          key,
          label: t(`views.${key}`),
          count: counts[key],
          href: query.hrefWith({ view: key === 'all' ? null : key }),
        }))}
      />
      <ResourceIndex
        name="products"
        label={t('title')}
        rows={products}
        meta={meta}
        tall
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        href={({ id }) => `/admin/catalog/products/${id}`}
        search={t('search')}
        filters={[{ key: 'category', label: t('category'), kind: 'options', options: categories }]}
        sorts={(['newest', 'price', '-price', 'rating'] as const).map((value) => ({
          value,
          label: t(`sorts.${value}`),
        }))}
        columns={[
          {
            key: 'image',
            head: t('photo'),
            kind: 'image',
            phone: 'image',
            cell: (product) => <Thumbnail image={product.primaryImage} />,
          },
          {
            key: 'name',
            head: t('name'),
            kind: 'name',
            phone: 'title',
            cell: (product) => <ProductName product={product} />,
          },
          {
            key: 'store',
            head: t('store'),
            kind: 'quiet',
            from: 'xl',
            optional: true,
            cell: ({ store }) => <span dir="auto">{store.name}</span>,
          },
          {
            key: 'category',
            head: t('category'),
            kind: 'quiet',
            from: 'lg',
            optional: true,
            cell: ({ category }) =>
              categories.find(({ value }) => value === category)?.label ?? category,
          },
          {
            key: 'sku',
            head: t('sku'),
            kind: 'quiet',
            from: 'xl',
            optional: true,
            cell: ({ sku }) => <Ltr>{sku}</Ltr>,
          },
          {
            key: 'stock',
            head: t('stock'),
            kind: 'number',
            phone: 'line',
            cell: ({ availability }) => <StockMark available={availability.available} />,
          },
          {
            key: 'price',
            head: t('priceMad'),
            kind: 'amount',
            phone: 'aside',
            sort: 'price',
            cell: ({ price }) => <Amount value={price} />,
          },
          {
            key: 'state',
            head: t('state'),
            phone: 'badge',
            cell: (product) => <ProductBadge state={stateOf(product, view)} />,
          },
        ]}
        empty={<EmptyState icon={Package} title={t('none')} text={t('noneYet')} action={add} />}
      />
    </Page>
  )
}
