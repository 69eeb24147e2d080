import db from '@adonisjs/lucid/services/db'
import Store from '#models/store'
import { boxAround, type Place } from '#domain/distance'
import { containing, distance, ownerWords, storeWords } from '#sql/stores'
import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'

export type StoreFilter = {
  q?: string
  region?: string
  city?: string
  near?: Place
  radiusKm?: number
  /** Active ones are what shoppers see; admins may look at the others. */
  status?: 'active' | 'inactive' | 'suspended' | 'all'
  /** Admins also find a store by its owner's business, and see whose it is. */
  forAdmin?: boolean
}

const conditions = {
  active: 'is_active',
  inactive: 'not is_active and suspended_at is null',
  suspended: 'suspended_at is not null',
  all: 'true',
}

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
  if (filter.forAdmin) query.preload('owner')
  const stores = await query.orderBy('id').forPage(page.page, page.perPage)
  return { stores, meta: pageMeta(page, Number(total)) }
}

function matching(filter: StoreFilter) {
  const { q, region, city, near, radiusKm, status = 'active', forAdmin = false } = filter
  const query = Store.query().whereRaw(conditions[status])
  if (region) query.where('state', region)
  if (city) query.whereRaw('fold(city) = fold(?)', [city])
  for (const word of q?.split(/\s+/).slice(0, 8) ?? []) {
    query.where((either) => {
      either.whereRaw(`${storeWords} like ${containing}`, [word])
      if (forAdmin)
        either.orWhereHas('owner', (owner) => {
          owner.whereRaw(`${ownerWords} like ${containing}`, [word])
        })
    })
  }
  if (near && radiusKm) {
    const { south, north, west, east } = boxAround(near, radiusKm)
    query.whereBetween('latitude', [south, north]).whereBetween('longitude', [west, east])
    query.whereRaw(`${distance} <= ?`, [near.latitude, near.latitude, near.longitude, radiusKm])
  }
  return query
}
