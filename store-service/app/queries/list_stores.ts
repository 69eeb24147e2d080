import db from '@adonisjs/lucid/services/db'
import Store from '#models/store'
import { boxAround, type Place } from '#domain/distance'
import { countUpTo } from '#queries/count_up_to'
import { wordsOf, wordsOrNumber } from '#domain/search_words'
import { containing, distance, storeConditions, type StoreStatus } from '#sql/stores'
import {
  maxExactSearchTotal,
  maxExactTotal,
  pageMeta,
  type PageInput,
} from '@marketplace/shared/contracts/pagination'

export type StoreFilter = {
  q?: string
  region?: string
  city?: string
  near?: Place
  radiusKm?: number
  /** Active ones are what shoppers see; admins may look at the others. */
  status?: StoreStatus
  /** Admins also find a store by its owner's business, phones and ICE, and see whose it is. */
  forAdmin?: boolean
}

/** A page of stores by name or, with `near`, by distance (in `$extras.distance_km`). */
export async function listStores(filter: StoreFilter, page: PageInput) {
  const query = matching(filter)
  const maxTotal = filter.q ? maxExactSearchTotal : maxExactTotal
  const total = await countUpTo(query, maxTotal + 1)
  if (filter.near) {
    const { latitude, longitude } = filter.near
    query.select(db.raw(`${distance} as distance_km`, [latitude, latitude, longitude]))
    query.orderBy('distance_km')
  } else {
    query.orderBy('name')
  }
  if (filter.forAdmin) query.preload('owner')
  const stores = await query.orderBy('id').forPage(page.page, page.perPage)
  return { stores, meta: pageMeta(page, Math.min(total, maxTotal), total <= maxTotal) }
}

function matching(filter: StoreFilter) {
  const { q, region, city, near, radiusKm, status = 'active', forAdmin = false } = filter
  const query = Store.query().select('stores.*').whereRaw(storeConditions[status])
  if (region) query.where('state', region)
  if (city) query.whereRaw('fold(city) = fold(?)', [city])
  if (q) {
    query.join('owner_search', 'owner_search.store_owner_id', 'stores.store_owner_id')
    const text = forAdmin ? 'whole_text' : 'name_text'
    for (const word of forAdmin ? wordsOrNumber(q) : wordsOf(q))
      query.whereRaw(`${text} like ${containing}`, [word])
  }
  if (near && radiusKm) {
    const { south, north, west, east } = boxAround(near, radiusKm)
    query.whereBetween('latitude', [south, north]).whereBetween('longitude', [west, east])
    query.whereRaw(`${distance} <= ?`, [near.latitude, near.latitude, near.longitude, radiusKm])
  }
  return query
}
