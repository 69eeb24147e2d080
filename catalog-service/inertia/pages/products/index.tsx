import { useTranslations } from 'use-intl'
import { Plus } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { useShortcuts } from '@marketplace/shared/ui/keys/shortcuts'
import { useNavigate } from '@marketplace/shared/ui/link'
import { ResourceIndex } from '@marketplace/shared/ui/list/resource_index'
import type { Meta } from '@marketplace/shared/ui/list/types'
import { useListQuery } from '@marketplace/shared/ui/list/use_list_query'
import { ListHeader } from '@marketplace/shared/ui/page/headers'
import { OnDemand } from '@marketplace/shared/ui/on_demand'
import { Page } from '@marketplace/shared/ui/page/page'
import { Views } from '@marketplace/shared/ui/page/views'
import { Empty } from '../../components/desk/empty.tsx'
import { NotChangedRows } from '../../components/desk/not_changed_rows.tsx'
import { useBulkActions } from '../../components/desk/use_bulk_actions.tsx'
import { useEditKeys } from '../../components/desk/use_edit_keys.ts'
import { useProductChanges, type Changed } from '../../components/desk/use_product_changes.ts'
import { TableActions } from '../../components/imports/table_actions.tsx'
import { useProductColumns, type ProductRow } from '../../components/product_columns.tsx'

// prettier-ignore
const views = [
  'all', 'active', 'low', 'sold_out', 'without_photo', 'inactive', 'archived',
] as const
type View = (typeof views)[number]

type Option = { value: string; label: string }

type Props = {
  products: ProductRow[]
  meta: Meta
  view: View
  counts: Record<View, number>
  sold: Record<string, number>
  stores: Option[]
  categories: (Option & { name: string })[]
  /** Read by whoever has just sent changes. */
  changed: Changed | null
}

/** Loaded with the first bulk action that asks for a category: the list's first visit has 250 kB of script. */
async function loadCategoryDialog() {
  return (await import('../../components/desk/category_dialog.tsx')).CategoryDialog
}

const sorts = ['newest', 'price', '-price', 'rating'] as const

export default function Products({ products, meta, view, counts, ...props }: Props) {
  const t = useTranslations('catalog.products')
  const query = useListQuery()
  const { sold, stores, categories } = props
  const changes = useProductChanges()
  const bulk = useBulkActions(view, changes)
  const hints = useEditKeys()
  const columns = useProductColumns({
    ...{ view, sold, changes, ofManyStores: stores.length > 1 },
    categoryNames: new Map(categories.map(({ value, name }) => [value, name])),
  })
  const create = '/admin/catalog/products/new'
  const go = useNavigate()
  useShortcuts([{ keys: 'n', label: t('add'), run: () => go(create) }])
  const add = (
    <ButtonLink tone="primary" icon={Plus} shortcut="N" href={create}>
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')}>
      <ListHeader
        title={t('title')}
        actions={
          <>
            <TableActions />
            {add}
          </>
        }
      />
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
        filters={[
          { key: 'category', label: t('category'), kind: 'options', options: categories },
          ...(stores.length > 1
            ? [{ key: 'storeId', label: t('store'), kind: 'options' as const, options: stores }]
            : []),
        ]}
        sorts={(query.get('q') ? ['relevance' as const, ...sorts] : sorts).map((value) => ({
          value,
          label: t(`sorts.${value}`),
        }))}
        columns={columns}
        bulk={bulk.actions}
        rowStates={changes.states}
        hints={view === 'archived' ? [] : hints}
        empty={<Empty view={view} add={add} />}
      />
      {bulk.moving.length > 0 && (
        <OnDemand
          load={loadCategoryDialog}
          wanted={bulk.moving}
          props={{
            ...{ products: bulk.moving, categories, changes },
            onClose: () => bulk.setMoving([]),
          }}
        />
      )}
      <NotChangedRows changes={changes} />
    </Page>
  )
}
