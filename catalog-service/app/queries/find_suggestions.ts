import { queryOf, queryOfNames } from '#domain/search'
import { findPage } from '#queries/find_page'
import { resolveSearch } from '#queries/resolve_search'
import { rowsOf } from '#sql/rows'
import type { ProductView } from '#sql/product_view'

export type CategorySuggestion = { slug: string; nameFr: string; nameAr: string; nameEn: string }
export type StoreSuggestion = { id: string; name: string; nameAr: string | null; slug: string }

export type Suggestions = {
  products: ProductView[]
  categories: CategorySuggestion[]
  stores: StoreSuggestion[]
}

const most = { products: 6, categories: 4, stores: 3 }

/** Fewer letters mean nothing yet. */
const fewestLetters = 2

/** What somebody who is typing may mean; the last word is the beginning of one. */
export async function findSuggestions(typed: string): Promise<Suggestions> {
  const nothing = { products: [], categories: [], stores: [] }
  if (typed.length < fewestLetters) return nothing
  const { parts, code } = await resolveSearch(typed, { isTyping: true })
  if (!parts.length && !code) return nothing
  const words = queryOf(parts) || null
  const names = parts.length ? queryOfNames(parts) : null
  const [products, categories, stores] = await Promise.all([
    findPage({ search: { words, code }, leaves: null, groupsFamilies: true }, undefined, {
      page: 1,
      perPage: most.products,
    }),
    names ? findCategories(names) : [],
    names ? findStores(names) : [],
  ])
  return { products, categories, stores }
}

function findCategories(words: string): Promise<CategorySuggestion[]> {
  return rowsOf(
    `select slug, name_fr as "nameFr", name_ar as "nameAr", name_en as "nameEn" from categories
     where words @@ ?::tsquery and moving_to is null order by position, slug limit ${most.categories}`,
    [words]
  )
}

function findStores(words: string): Promise<StoreSuggestion[]> {
  return rowsOf(
    `select store_id as id, name, name_ar as "nameAr", slug from store_copies
     where is_active and words @@ ?::tsquery order by name, store_id limit ${most.stores}`,
    [words]
  )
}
