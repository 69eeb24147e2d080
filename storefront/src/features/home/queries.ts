import { listCategories } from '@/lib/api/categories'
import { readShelf } from '@/lib/api/shelf'
import { listStores } from '@/lib/api/stores'

const shown = 4

/** What the home page shows; a part that cannot be had is empty, `reachable` tells whether any came. */
export async function readHome() {
  const [categories, newest, bestRated, stores] = await Promise.all([
    listCategories(),
    readShelf({ sort: 'newest' }, shown),
    readShelf({ sort: 'rating' }, shown),
    listStores({ perPage: 3 }),
  ])
  return {
    reachable: Boolean(categories?.ok || newest || bestRated || stores?.ok),
    categories: categories?.ok ? categories.data : [],
    newest: newest ?? [],
    bestRated: bestRated ?? [],
    stores: stores?.ok ? stores.data : [],
    storeCount: stores?.ok ? stores.meta.total : 0,
  }
}
