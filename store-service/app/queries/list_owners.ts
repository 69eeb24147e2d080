import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import type { OwnerView } from '#domain/owner_list'
import { wordsOrNumber } from '#domain/search_words'
import { countRows, findPage } from '#queries/first_found'
import { containing } from '#sql/stores'
import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'

const order = 'business_name, id'

type OwnerFilter = { q?: string; view: OwnerView }

/** A page of owners by their business, each with their store if they have one. */
export async function listOwners(filter: OwnerFilter, page: PageInput) {
  const { query, ...found } = await find(filter, page)
  const owners = await query.orderByRaw(order)
  const stores = await Store.query().whereIn(
    'store_owner_id',
    owners.map(({ id }) => id)
  )
  const byOwner = new Map(stores.map((store) => [store.storeOwnerId, store]))
  for (const owner of owners) owner.store = byOwner.get(owner.id) ?? null
  return { owners, meta: pageMeta(page, found.total, found.isExact) }
}

/** A query of the page's owners, and how many the list has. */
async function find(filter: OwnerFilter, page: PageInput) {
  const matched = matching(filter)
  if (!filter.q) {
    const found = await countRows(matched)
    const query = matched.select('store_owners.*').forPage(page.page, page.perPage)
    return { query, ...found }
  }
  const { ids, ...found } = await findPage(matched.select('id', 'business_name'), order, page)
  return { query: StoreOwner.query().whereIn('id', ids), ...found }
}

function matching({ q, view }: OwnerFilter) {
  const query = StoreOwner.query()
  if (q || view === 'without_store')
    query.join('owner_search', 'owner_search.store_owner_id', 'store_owners.id')
  if (view === 'without_store') query.whereRaw(`name_text = ''`)
  for (const word of q ? wordsOrNumber(q) : [])
    query.whereRaw(`whole_text like ${containing}`, [word])
  return query
}
