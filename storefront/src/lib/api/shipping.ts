import { cacheTag } from 'next/cache'
import { toCentimes } from '@marketplace/shared/contracts/money'
import { earliestHour } from '../format/cut-off'
import { readForCache } from './cached'
import { tags } from './tags'

/** What delivery costs and takes in one region or city; `storeId` is null for what holds for all stores. */
export type ShippingRate = {
  storeId: string | null
  region: string
  city: string | null
  fee: string
  freeFrom: string | null
  minDays: number
  maxDays: number
  /** By Morocco's clock: what is confirmed from then on counts from the next day. */
  cutOffHour: number | null
}

export type ShippingRange = {
  fee: { min: string; max: string }
  days: { min: number; max: number }
  /** From which amount delivery is free everywhere; null where it depends on the place, or never is. */
  freeFrom: string | null
  /** The earliest of all places. */
  cutOffHour: number | null
}

/** A store's rates and those that hold for all stores. */
export async function listShippingRates(storeId: string): Promise<ShippingRate[]> {
  'use cache'
  cacheTag(tags.store(storeId), tags.rates)
  const answer = await readForCache<ShippingRate[]>(`/shipping-rates?storeId=${storeId}`)
  return answer?.ok ? answer.data : []
}

/** The rate for a place: the store's own before that of all stores, a city's before its region's. */
export function rateFor(
  rates: ShippingRate[],
  place: { region: string; city?: string }
): ShippingRate | undefined {
  const here = rates.filter(({ region, city }) => {
    return region === place.region && (city === null || city === place.city)
  })
  const weight = (rate: ShippingRate) => (rate.storeId ? 2 : 0) + (rate.city ? 1 : 0)
  return here.toSorted((a, b) => weight(b) - weight(a))[0]
}

/** From the cheapest and fastest to the dearest and slowest place; none without rates. */
export function shippingRange(rates: ShippingRate[]): ShippingRange | null {
  const places = new Map(rates.map(({ region, city }) => [`${region} ${city}`, { region, city }]))
  const used = [...places.values()].map(({ region, city }) => {
    return rateFor(rates, { region, city: city ?? undefined })!
  })
  if (used.length === 0) return null
  const fees = used
    .map(({ fee }) => fee)
    .toSorted((a, b) => (toCentimes(a) < toCentimes(b) ? -1 : 1))
  const free = new Set(used.map(({ freeFrom }) => freeFrom))
  return {
    fee: { min: fees[0]!, max: fees.at(-1)! },
    days: {
      min: Math.min(...used.map(({ minDays }) => minDays)),
      max: Math.max(...used.map(({ maxDays }) => maxDays)),
    },
    freeFrom: free.size === 1 ? [...free][0]! : null,
    cutOffHour: earliestHour(used.map(({ cutOffHour }) => cutOffHour)),
  }
}
