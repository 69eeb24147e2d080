import db from '@adonisjs/lucid/services/db'
import { readCities, scoreCityHeaders } from '#carriers/read_cities'
import { readTable } from '#carriers/read_table'

/** Takes a carrier's own names of cities from a CSV. Cities that the file does not name stay as they are. */
export class LoadCarrierCities {
  /** Gives how many were taken, and the lines that were left out. */
  async handle({ carrierId, bytes }: { carrierId: string; bytes: Buffer }) {
    const { cities, wrong } = readCities(await readTable(bytes, scoreCityHeaders))
    await db.rawQuery(
      `insert into carrier_cities (carrier_id, city, name, fee)
       select ?, city, name, fee from jsonb_to_recordset(?::jsonb) r (city text, name text, fee numeric)
       on conflict (carrier_id, city) do update set name = excluded.name, fee = excluded.fee`,
      [carrierId, JSON.stringify(cities)]
    )
    return { taken: cities.length, wrong }
  }
}
