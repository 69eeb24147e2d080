import db from '@adonisjs/lucid/services/db'
import Store from '#models/store'
import { boxAround, type Place } from '#domain/distance'
import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'

export type StoreFilter = {
  q?: string
  region?: string
  city?: string
  near?: Place
  radiusKm?: number
  /** Active ones are what shoppers see; admins may look at the others. */
  status?: 'active' | 'inactive' | 'suspended' | 'all'
  withOwner?: boolean
}

const conditions = {
  active: 'is_active',
  inactive: 'not is_active and suspended_at is null',
  suspended: 'suspended_at is not null',
  all: 'true',
}

/** Great-circle distance in km (haversine, mean radius of the Earth 6371 km). */
const distance = `6371 * 2 * asin(least(1, sqrt(
  power(sin(radians(latitude - ?) / 2), 2) +
  cos(radians(?)) * cos(radians(latitude)) * power(sin(radians(longitude - ?) / 2), 2))))`

/** What was typed, folded, in which `%` and `_` mean themselves: folding makes them of their wide forms too. */
const literally = String.raw`regexp_replace(fold(?), '([\\%_])', '\\\1', 'g')`

/** A page of stores by name or, with `near`, by distance (in `$extras.distance_km`). */
export async function listStores(filter: StoreFilter, page: PageInput) {
  const query = matching(filter)
  const [{ total }] = await query
    .clone()
    .clearSelect()
    .count('* as total')
    .pojo<{ total: string }>()
  if (filter.near) {
    const { latitude, longitude } = filter.near
    query.select('*').select(db.raw(`${distance} as distance_km`, [latitude, latitude, longitude]))
    query.orderBy('distance_km')
  } else {
    query.orderBy('name')
  }
  if (filter.withOwner) query.preload('owner')
  const stores = await query.orderBy('id').forPage(page.page, page.perPage)
  return { stores, meta: pageMeta(page, Number(total)) }
}

function matching({ q, region, city, near, radiusKm, status = 'active' }: StoreFilter) {
  const query = Store.query().whereRaw(conditions[status])
  if (region) query.where('state', region)
  if (city) query.whereRaw('fold(city) = fold(?)', [city])
  for (const word of q?.split(/\s+/).slice(0, 8) ?? []) {
    query.whereRaw(`fold(name || ' ' || city) like '%' || ${literally} || '%'`, [word])
  }
  if (near && radiusKm) {
    const { south, north, west, east } = boxAround(near, radiusKm)
    query.whereBetween('latitude', [south, north]).whereBetween('longitude', [west, east])
    query.whereRaw(`${distance} <= ?`, [near.latitude, near.latitude, near.longitude, radiusKm])
  }
  return query
}
