import { getLocale, getTranslations } from 'next-intl/server'
import { listCategories, placeOf } from '@/lib/api/categories'
import type { ProductListMeta } from '@/lib/api/products'
import type { Category, Facets, Product } from '@/lib/api/types'
import type { ApiResult } from '@/lib/gateway'
import { addressOf, type Address } from '../address'
import type { ListingState } from '../listing-state'
import type { CategoryOption } from './filters'
import { Listing } from './listing'

type Props = { state: ListingState; answer: ApiResult<Product[], ProductListMeta> }

export async function SearchListing({ state, answer }: Props) {
  const t = await getTranslations('catalog')
  const locale = await getLocale()
  const tree = await listCategories()
  const categories = tree?.ok ? tree.data : []
  const address = addressOf(locale, '/search', state)
  const facets = answer.ok ? answer.meta.facets : undefined
  const narrowed = state.category ? placeOf(state.category, categories)?.category : undefined
  return (
    <Listing
      state={state}
      address={address}
      answer={answer}
      categories={await optionsOf(categories, state, address, facets)}
      narrowedTo={narrowed?.name[locale]}
      path="/search"
      heading={
        <h1 className="type-page pt-6 lg:pt-10" dir="auto">
          {state.q ? t('searchTitle', { q: state.q }) : t('allTitle')}
        </h1>
      }
    />
  )
}

async function optionsOf(
  categories: Category[],
  state: ListingState,
  address: Address,
  facets: Facets | undefined
): Promise<CategoryOption[]> {
  const locale = await getLocale()
  const counts = new Map(facets?.category.map(({ value, count }) => [value, count]))
  const options = categories.map((category) => {
    const chosen = category.slug === state.category
    const slugs = [category, ...category.children].map(({ slug }) => slug)
    const count = slugs.reduce((sum, slug) => sum + (counts.get(slug) ?? 0), 0)
    return {
      label: category.name[locale],
      href: address({ category: chosen ? undefined : category.slug }),
      chosen,
      count: facets ? count : undefined,
    }
  })
  return options.filter(({ chosen, count }) => chosen || count !== 0)
}
