import db from '@adonisjs/lucid/services/db'
import Store from '#models/store'
import { boxAround, type Place } from '#domain/distance'
import { countRows, findPage } from '#queries/first_found'
import { wordsOf, wordsOrNumber } from '#domain/search_words'
import { containing, distance, storeConditions, type StoreStatus } from '#sql/stores'
import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'

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
  const order = filter.near ? 'distance_km, id' : 'name, id'
  const { query, total, isExact } = await find(filter, order, page)
  if (filter.forAdmin) query.preload('owner')
  const stores = await query.orderByRaw(order)
  return { stores, meta: pageMeta(page, total, isExact) }
}

/** A query of the page's stores, and how many the list has. */
async function find(filter: StoreFilter, order: string, page: PageInput) {
  const { near, q } = filter
  const matched = matching(filter)
  if (!q) {
    const found = await countRows(matched)
    matched.select('*').forPage(page.page, page.perPage)
    return { query: withDistance(matched, near), ...found }
  }
  const searched = withDistance(matched.select('id', 'name'), near)
  const { ids, ...found } = await findPage(searched, order, page)
  return { query: withDistance(Store.query().select('*').whereIn('id', ids), near), ...found }
}

type Query = ReturnType<typeof matching>

function withDistance(query: Query, near?: Place): Query {
  if (!near) return query
  const { latitude, longitude } = near
  return query.select(db.raw(`${distance} as distance_km`, [latitude, latitude, longitude]))
}

function matching(filter: StoreFilter) {
  const { q, region, city, near, radiusKm, status = 'active', forAdmin = false } = filter
  const query = Store.query().whereRaw(storeConditions[status])
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
