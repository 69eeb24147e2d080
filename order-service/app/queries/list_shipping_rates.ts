import db from '@adonisjs/lucid/services/db'
import type { ShippingRate } from '#domain/shipping_rates'
import { cities } from '@marketplace/shared/contracts/cities'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'
import { rateColumns, ratesOfPlace } from '#sql/shipping_rates'

export type StoredRate = ShippingRate & { id: string; version: number }

/** The platform's rates, and those of a store where one is named. */
export async function listShippingRates(storeId?: string): Promise<StoredRate[]> {
  const { rows } = await db.rawQuery(
    `select ${rateColumns} from shipping_rates
     where store_id is null or store_id = any (?::uuid[])
     order by store_id nulls first, region, city nulls first, id`,
    [storeId ? [storeId] : []]
  )
  return rows
}

/** The rates of a place for those stores; a city of the list knows its region. None where nobody knows the region. */
export async function listRatesOfPlace(
  place: { region?: string; city?: string },
  storeIds: string[]
): Promise<ShippingRate[]> {
  const city = storedCity(place.city ?? '')
  const region = place.region ?? cities.find(({ fr }) => fr === city)?.region
  if (!region) return []
  const { rows } = await db.rawQuery(
    `select ${rateColumns} from shipping_rates where ${ratesOfPlace}`,
    { region, city, storeIds }
  )
  return rows
}
