import type { operations as Catalog } from '@marketplace/shared/contracts/api/catalog'
import type { operations as Stores } from '@marketplace/shared/contracts/api/store'
import type { Locale } from '@/i18n/routing'
import type { DataOf, MetaOf } from '@marketplace/shared/contracts/operation'

export type Store = DataOf<Stores['api.stores.show']>
type Detail = DataOf<Catalog['api.products.show']>

/** A product of a list; on its own page it has its words and all its pictures too. */
export type Product = DataOf<Catalog['api.products.index']>[number] &
  Partial<Pick<Detail, 'description' | 'descriptionAr' | 'images'>>
export type Image = Detail['images'][number]

export type Category = {
  slug: string
  name: Record<Locale, string>
  productCount: number
  children: Category[]
}

export type Review = DataOf<Catalog['api.product_reviews.index']>[number]
export type Histogram = MetaOf<Catalog['api.product_reviews.index']>['histogram']

export type { PageMeta } from '@marketplace/shared/contracts/pagination'

export type Facets = {
  category: { value: string; count: number }[]
  price: { min: string; max: string | null; count: number }[]
  rating: { value: number; count: number }[]
  availability: { value: boolean; count: number }[]
}
