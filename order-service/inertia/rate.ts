import { regions } from '@marketplace/shared/contracts/regions'

/** What delivery to a region, or to a city of it, costs and takes; null where nobody has set it. */
export type Rate = {
  /** Of a rate that somebody has set. */
  id?: string
  region: string
  city: string | null
  fee: string | null
  freeFrom: string | null
  minDays: number | null
  maxDays: number | null
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

function unset(region: string): Rate {
  return { region, city: null, fee: null, freeFrom: null, minDays: null, maxDays: null, version: 0 }
}
