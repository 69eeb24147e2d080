import { toCentimes } from '@marketplace/shared/contracts/money'

/** What delivery to a place costs and how long it takes. */
export type ShippingRate = {
  /** Null for what holds for every store. */
  storeId: string | null
  region: string
  /** Null for the whole region. */
  city: string | null
  fee: string
  /** From this amount of items on, delivery is free. */
  freeFrom: string | null
  minDays: number
  maxDays: number
  /** In Morocco's clock: orders confirmed from then on count from the next day. Null where it does not matter. */
  cutOffHour: number | null
}

/** Among the rates of one place, a store's own before the platform's, a city's before its region's. */
export function pickRate(
  ratesOfPlace: readonly ShippingRate[],
  storeId: string
): ShippingRate | null {
  const usable = ratesOfPlace.filter((rate) => rate.storeId === null || rate.storeId === storeId)
  const rank = (rate: ShippingRate) => (rate.storeId ? 2 : 0) + (rate.city ? 1 : 0)
  return usable.toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}

/** The fee for that amount of items, in centimes. A place without a rate costs nothing. */
export function feeOf(rate: ShippingRate | null, itemsAmount: bigint): bigint {
  if (!rate) return 0n
  const isFree = rate.freeFrom !== null && itemsAmount >= toCentimes(rate.freeFrom)
  return isFree ? 0n : toCentimes(rate.fee)
}
