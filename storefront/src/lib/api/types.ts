import type { operations as Catalog } from '@marketplace/shared/contracts/api/catalog'
import type { operations as Stores } from '@marketplace/shared/contracts/api/store'
import type { DataOf, MetaOf } from '@marketplace/shared/contracts/operation'

export type Store = DataOf<Stores['getStore']>
type Detail = DataOf<Catalog['getProduct']>

/** A product of a list; on its own page it has its words and all its pictures too. */
export type Product = DataOf<Catalog['listProducts']>[number] &
  Partial<Pick<Detail, 'description' | 'descriptionAr' | 'images' | 'attributes'>> & {
    family: { siblings?: Sibling[] } | null
  }

/** A product of the same family, as the page of one offers it. */
export type Sibling = NonNullable<Detail['family']>['siblings'][number]
export type Image = Detail['images'][number]

/** What the list of a search says where it did not go by what was typed. */
export type SearchMeta = NonNullable<MetaOf<Catalog['listProducts']>['search']>

type Listed = DataOf<Catalog['listCategories']>[number]

/** A category with those below it, as deep as the tree goes. */
export type Category = Omit<Listed, 'children'> & { children: Category[] }

export type Review = DataOf<Catalog['listProductReviews']>[number]
export type Histogram = MetaOf<Catalog['listProductReviews']>['histogram']

export type { PageMeta } from '@marketplace/shared/contracts/pagination'
