import { regions } from '@marketplace/shared/contracts/regions'

/** What delivery to a region, or to a city of it, costs and takes; null where nobody has set it. */
export type Rate = {
  /** Of a rate that somebody has set. */
  id?: string
  /** Null for the platform's. */
  storeId: string | null
  region: string
  city: string | null
  fee: string | null
  freeFrom: string | null
  minDays: number | null
  maxDays: number | null
  cutOffHour: number | null
  /** 0 where nobody has set it, so that of two people who set it at once the second is told. */
  version: number
}

/** Every region with its rate, each followed by the cities that have one of their own. */
export function rowsOf(rates: Rate[]): Rate[] {
  return Object.keys(regions).flatMap((region) => {
    const own = rates.filter((rate) => rate.region === region)
    const whole = own.find(({ city }) => city === null) ?? unset(region)
    return [whole, ...own.filter(({ city }) => city !== null)]
  })
}

/** As `rowsOf`, of a store: where it has no rate of its own, the platform's stands there, to be begun from. */
export function rowsOfStore(rates: Rate[]): Rate[] {
  const own = rates.filter(({ storeId }) => storeId !== null)
  const isOwn = (rate: Rate) => own.some(({ region, city }) => isSame(rate, { region, city }))
  const platforms = rates.filter((rate) => rate.storeId === null && !isOwn(rate))
  return rowsOf([...own, ...platforms.map((rate) => ({ ...rate, id: undefined, version: 0 }))])
}

/** The rate of a city that is still to be chosen. */
export const newCity: Rate = { ...unset(''), city: '' }

function unset(region: string): Rate {
  const nothing = { fee: null, freeFrom: null, minDays: null, maxDays: null, cutOffHour: null }
  return { storeId: null, region, city: null, ...nothing, version: 0 }
}

function isSame(one: Pick<Rate, 'region' | 'city'>, other: Pick<Rate, 'region' | 'city'>) {
  return one.region === other.region && one.city === other.city
}
