import { BaseSchema } from '@adonisjs/lucid/schema'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'

/**
 * Orders keep a city of the list under its name there, and the list has grown: rates and names of carriers that stood
 * under another spelling would no longer be found. Where both stand the listed one stays.
 */
const tables = { shipping_rates: ['store_id', 'region'], carrier_cities: ['carrier_id'] }

export default class extends BaseSchema {
  async up() {
    this.defer(async (client) => {
      for (const [table, keys] of Object.entries(tables)) await rename(client, table, keys)
    })
  }

  /** How they were typed before is not known; the code before takes these names as well. */
  async down() {}
}

async function rename(client: QueryClientContract, table: string, keys: string[]) {
  const { rows } = await client.rawQuery(
    `select distinct city from ${table} where city is not null`
  )
  const changed = rows
    .map(({ city }: { city: string }) => ({ before: city, after: storedCity(city) }))
    .filter(({ before, after }: { before: string; after: string }) => before !== after)
  const same = keys.map((key) => `t.${key} is not distinct from other.${key}`).join(' and ')
  for (const { before, after } of changed) {
    await client.rawQuery(
      `update ${table} t set city = :after
       where city = :before and not exists (
         select from ${table} other where ${same} and fold(other.city) = fold(:after) and other.city <> t.city)`,
      { before, after }
    )
  }
}
