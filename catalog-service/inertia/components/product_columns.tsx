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
}

/** The columns of the products; what is one store's only does not name the store. */
export function useProductColumns({ view, sold, ofManyStores, categoryNames }: About) {
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
      from: 'lg',
      optional: true,
      cell: ({ category }) => categoryNames.get(category) ?? category,
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
      key: 'stock',
      head: t('stock'),
      phone: 'badge',
      cell: (product) => <Stock product={product} />,
    },
    {
      key: 'sold',
      head: t('sold'),
      kind: 'number',
      from: 'lg',
      optional: true,
      cell: ({ id }) => <Count value={sold[id] ?? 0} />,
    },
    {
      key: 'rating',
      head: t('rating'),
      from: 'xl',
      optional: true,
      cell: ({ rating }) => <Rating {...rating} />,
    },
    {
      key: 'languages',
      head: t('languages'),
      from: 'xl',
      optional: true,
      cell: ({ nameAr }) => <Languages hasArabic={nameAr !== null} />,
    },
    {
      key: 'state',
      head: t('state'),
      phone: 'badge',
      cell: (product) => <ProductBadge state={stateOf(product, view)} />,
    },
  ]
  return columns.filter(({ key }) => ofManyStores || key !== 'store')
}

function Stock({ product: { availability, reserved } }: { product: ProductRow }) {
  const t = useTranslations('catalog.products')
  const { available } = availability
  return (
    <span className="flex items-center justify-between gap-4">
      <span>
        <StockMark available={available} />
        {stockLevel(available) === 'enough' && <span className="md:hidden"> {t('available')}</span>}
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
