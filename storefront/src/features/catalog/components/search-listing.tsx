import { getLocale, getTranslations } from '@/i18n/translations'
import { listCategories, placeOf } from '@/lib/api/categories'
import { categoryCountOf, facetsOf, type Facets } from '@/lib/api/facets'
import type { Category, PageMeta, Product } from '@/lib/api/types'
import type { ApiResult } from '@/lib/api/gateway'
import { listingHrefOf, type ListingHref } from '../listing-href'
import type { ListingState } from '../listing-state'
import { searchMetaOf } from '../search-meta'
import type { Option } from './filter-options'
import { Listing } from './listing'
import { SearchNote } from './search-note'

type Props = { state: ListingState; answer: ApiResult<Product[], PageMeta> }

export async function SearchListing({ state, answer }: Props) {
  const t = await getTranslations('catalog')
  const locale = await getLocale()
  const tree = await listCategories()
  const categories = tree?.ok ? tree.data : []
  const hrefFor = listingHrefOf(locale, '/search', state)
  const narrowed = state.category ? placeOf(state.category, categories)?.category : undefined
  const search = searchMetaOf(answer.ok ? answer.meta : null)
  const searched = search.corrected ?? state.q
  return (
    <Listing
      state={state}
      hrefFor={hrefFor}
      answer={answer}
      categories={await optionsOf(
        categories,
        state,
        hrefFor,
        facetsOf(answer.ok ? answer.meta : null)
      )}
      narrowedTo={narrowed?.name[locale]}
      path="/search"
      heading={
        <>
          <h1 className="type-page pt-6 lg:pt-10" dir="auto">
            {searched ? t('searchTitle', { q: searched }) : t('allTitle')}
          </h1>
          {state.q && <SearchNote typed={state.q} {...search} />}
        </>
      }
    />
  )
}

async function optionsOf(
  categories: Category[],
  state: ListingState,
  hrefFor: ListingHref,
  facets: Facets
): Promise<Option[]> {
  const locale = await getLocale()
  return categories.map((category) => {
    const { name, slug } = category
    const chosen = slug === state.category
    return {
      label: name[locale],
      href: hrefFor({ category: chosen ? undefined : slug }),
      chosen,
      count: categoryCountOf(facets, category),
    }
  })
}
