import db from '@adonisjs/lucid/services/db'
import type { ShippingRate } from '#domain/shipping_rates'
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

/** The rates of a place for those stores; none without a region. */
export async function listRatesOfPlace(
  { region, city = '' }: { region?: string; city?: string },
  storeIds: string[]
): Promise<ShippingRate[]> {
  if (!region) return []
  const { rows } = await db.rawQuery(
    `select ${rateColumns} from shipping_rates where ${ratesOfPlace}`,
    { region, city: storedCity(city), storeIds }
  )
  return rows
}
