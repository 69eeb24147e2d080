import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import type { OwnerView } from '#domain/owner_list'
import { wordsOrNumber } from '#domain/search_words'
import { countUpTo } from '#queries/count_up_to'
import { containing } from '#sql/stores'
import {
  maxExactSearchTotal,
  maxExactTotal,
  pageMeta,
  type PageInput,
} from '@marketplace/shared/contracts/pagination'

/** A page of owners by their business, each with their store if they have one. */
export async function listOwners(filter: { q?: string; view: OwnerView }, page: PageInput) {
  const { q, view } = filter
  const query = StoreOwner.query().select('store_owners.*')
  if (q || view === 'without_store')
    query.join('owner_search', 'owner_search.store_owner_id', 'store_owners.id')
  if (view === 'without_store') query.whereRaw(`name_text = ''`)
  for (const word of q ? wordsOrNumber(q) : [])
    query.whereRaw(`whole_text like ${containing}`, [word])
  const maxTotal = q ? maxExactSearchTotal : maxExactTotal
  const total = await countUpTo(query, maxTotal + 1)
  const owners = await query.orderBy('business_name').orderBy('id').forPage(page.page, page.perPage)
  const stores = await Store.query().whereIn(
    'store_owner_id',
    owners.map(({ id }) => id)
  )
  const byOwner = new Map(stores.map((store) => [store.storeOwnerId, store]))
  for (const owner of owners) owner.store = byOwner.get(owner.id) ?? null
  return { owners, meta: pageMeta(page, Math.min(total, maxTotal), total <= maxTotal) }
}
