import { useTranslations } from 'use-intl'
import { Star } from 'lucide-react'
import { stockLevel } from '@marketplace/shared/contracts/stock'
import type { Data } from '@generated/data'
import { formatDecimal } from '@marketplace/shared/ui/format/number'
import { nameOf } from '@marketplace/shared/ui/format/name'
import { useLanguage } from '@marketplace/shared/ui/language'
import type { Column } from '@marketplace/shared/ui/list/types'
import { ProductBadge, StockMark } from '@marketplace/shared/ui/status/catalog'
import { Amount, Count, Ltr } from '@marketplace/shared/ui/values'
import { InlinePrice } from './desk/inline_price.tsx'
import { InlineStock } from './desk/inline_stock.tsx'
import { SaleSwitch } from './desk/sale_switch.tsx'
import type { ProductChanges } from './desk/use_product_changes.ts'
import { Languages } from './languages.tsx'
import { ProductName } from './product_name.tsx'
import { stateOf } from './product_state.ts'
import { Thumbnail } from './thumbnail.tsx'

export type ProductRow = Data.Product.Variants['forPanel']

type About = {
  view: string
  sold: Record<string, number>
  /** Whether there is more than one store to tell apart. */
  ofManyStores: boolean
  categoryNames: Map<string, string>
  /** What changes a row where it stands; archived ones are read only. */
  changes: ProductChanges
}

/** The columns of the products; what is one store's only does not name the store. */
export function useProductColumns({ view, sold, ofManyStores, categoryNames, changes }: About) {
  const isArchive = view === 'archived'
  const t = useTranslations('catalog.products')
  const language = useLanguage()
  const columns: Column<ProductRow>[] = [
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
      cell: ({ store }) => <bdi>{nameOf(store, language)}</bdi>,
    },
    {
      key: 'category',
      head: t('category'),
      kind: 'quiet',
      from: 'xl',
      optional: true,
      cell: ({ category }) => categoryNames.get(category) ?? category,
    },
    {
      key: 'price',
      head: t('priceMad'),
      kind: 'amount',
      phone: 'aside',
      sort: 'price',
      cell: (product) =>
        isArchive ? (
          <Amount value={product.price} />
        ) : (
          <InlinePrice product={product} changes={changes} />
        ),
    },
    {
      key: 'stock',
      head: t('stock'),
      phone: 'badge',
      cell: (product) => <Stock product={product} isArchive={isArchive} />,
    },
    {
      key: 'sold',
      head: t('sold'),
      kind: 'number',
      from: ofManyStores ? '2xl' : 'xl',
      optional: true,
      cell: ({ id }) => <Count value={sold[id] ?? 0} />,
    },
    {
      key: 'rating',
      head: t('rating'),
      from: 'wide',
      optional: true,
      cell: ({ rating }) => <Rating {...rating} />,
    },
    {
      key: 'languages',
      head: t('languages'),
      from: 'wide',
      optional: true,
      cell: ({ nameAr }) => <Languages hasArabic={nameAr !== null} />,
    },
    {
      key: 'state',
      head: t('state'),
      phone: 'badge',
      cell: (product) =>
        isArchive ? (
          <ProductBadge state={stateOf(product, view)} />
        ) : (
          <SaleSwitch product={product} changes={changes} />
        ),
    },
  ]
  return columns.filter(({ key }) => ofManyStores || key !== 'store')
}

function Stock({ product, isArchive }: { product: ProductRow; isArchive: boolean }) {
  const t = useTranslations('catalog.products')
  const { availability, lowStockAt, reserved } = product
  const { available } = availability
  return (
    <span className="flex items-center justify-between gap-4">
      <span>
        {isArchive ? (
          <StockMark available={available} low={lowStockAt} />
        ) : (
          <InlineStock product={product} />
        )}
        {stockLevel(available, lowStockAt) === 'enough' && (
          <span className="md:hidden"> {t('available')}</span>
        )}
      </span>
      {reserved > 0 && (
        <span className="text-xs text-ink-2">
          {t.rich('reserved', { count: () => <Count value={reserved} /> })}
        </span>
      )}
    </span>
  )
}

function Rating({ average, count }: { average: number; count: number }) {
  const language = useLanguage()
  if (count === 0) return <span className="text-ink-2">–</span>
  return (
    <span className="inline-flex items-center gap-1.5">
      <Star className="size-3.5 fill-accent text-accent" aria-hidden />
      <Ltr>
        {formatDecimal(average, 1, language)}{' '}
        <span className="text-ink-2">
          (<Count value={count} />)
        </span>
      </Ltr>
    </span>
  )
}
