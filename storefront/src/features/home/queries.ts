import { listCategories } from '@/lib/api/categories'
import { listProducts } from '@/lib/api/products'
import { listStores } from '@/lib/api/stores'

/** What the home page shows; a part that cannot be had is empty, `reachable` tells whether any came. */
export async function readHome() {
  const [categories, newest, bestRated, stores] = await Promise.all([
    listCategories(),
    listProducts({ sort: 'newest', perPage: 4 }),
    listProducts({ sort: 'rating', perPage: 4 }),
    listStores({ perPage: 3 }),
  ])
  return {
    reachable: [categories, newest, bestRated, stores].some((answer) => answer?.ok),
    categories: categories?.ok ? categories.data : [],
    newest: newest?.ok ? newest.data : [],
    bestRated: bestRated?.ok ? bestRated.data : [],
    stores: stores?.ok ? stores.data : [],
    storeCount: stores?.ok ? stores.meta.total : 0,
  }
}
