import { getLocale, getTranslations } from 'next-intl/server'
import { listCategories, placeOf } from '@/lib/api/categories'
import type { Category, PageMeta, Product } from '@/lib/api/types'
import type { ApiResult } from '@/lib/gateway'
import { addressOf, type Address } from '../address'
import type { ListingState } from '../listing-state'
import type { CategoryOption } from './filters'
import { Listing } from './listing'

type Props = { state: ListingState; answer: ApiResult<Product[], PageMeta> }

export async function SearchListing({ state, answer }: Props) {
  const t = await getTranslations('catalog')
  const locale = await getLocale()
  const tree = await listCategories()
  const categories = tree?.ok ? tree.data : []
  const address = addressOf(locale, '/search', state)
  const narrowed = state.category ? placeOf(state.category, categories)?.category : undefined
  return (
    <Listing
      state={state}
      address={address}
      answer={answer}
      categories={await optionsOf(categories, state, address)}
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
  address: Address
): Promise<CategoryOption[]> {
  const locale = await getLocale()
  return categories.map(({ name, slug }) => {
    const chosen = slug === state.category
    return {
      label: name[locale],
      href: address({ category: chosen ? undefined : slug }),
      chosen,
    }
  })
}
