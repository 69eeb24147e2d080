import { isDeepStrictEqual } from 'node:util'
import { carrierFileError } from '#exceptions/carrier_file_error'
import { isKnownCity, storedCity } from '@marketplace/shared/contracts/city_spellings'
import { parseTypedMoney, toAmount } from '@marketplace/shared/contracts/money'
import { foldCode } from '@marketplace/shared/contracts/text'
import type { CsvTable } from '@marketplace/shared/server/csv/read'

export type CityRow = { city: string; name: string; fee: string | null }

const usual = {
  city: ['ville', 'city', 'المدينة'],
  name: ['nomtransporteur', 'nomdutransporteur', 'transporteur', 'nom', 'name', 'carriername'],
  fee: ['frais', 'tarif', 'prix', 'fee'],
}

/** How well names of columns suit a file of cities. */
export function scoreCityHeaders(headers: string[]): number {
  return headers.filter((header) => Object.values(usual).flat().includes(foldCode(header))).length
}

/**
 * The cities of a file: our name, the carrier's, and its fee; `wrong` are the lines whose city nobody knows, of which
 * an earlier line says otherwise, or whose fee cannot be read. Without a column of our names, the carrier's is looked
 * up. 422 at `file` where neither is there.
 */
export function readCities({ headers, rows }: CsvTable): { cities: CityRow[]; wrong: number[] } {
  const folded = headers.map(foldCode)
  const place = (field: keyof typeof usual) => folded.findIndex((one) => usual[field].includes(one))
  const [ofCity, ofName, ofFee] = [place('city'), place('name'), place('fee')]
  if (ofCity < 0 && ofName < 0) throw carrierFileError('carrier_cities_missing')
  const cities = new Map<string, CityRow>()
  const wrong: number[] = []
  for (const { line, cells } of rows) {
    const name = (cells[ofName] ?? cells[ofCity] ?? '').trim().slice(0, 100)
    const typed = (cells[ofCity] ?? name).trim()
    const fee = readFee(cells[ofFee])
    const city = storedCity(typed)
    const isOther = cities.has(city) && !isDeepStrictEqual(cities.get(city), { city, name, fee })
    if (!name || !isKnownCity(typed) || fee === undefined || isOther) wrong.push(line)
    else cities.set(city, { city, name, fee })
  }
  return { cities: [...cities.values()], wrong }
}

/** Null where nothing is said; undefined where it cannot be read. */
function readFee(cell = ''): string | null | undefined {
  if (!cell.trim()) return null
  const centimes = parseTypedMoney(cell)
  return centimes === null ? undefined : toAmount(centimes)
}
