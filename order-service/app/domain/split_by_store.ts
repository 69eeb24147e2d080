import { feeOf, pickRate, type ShippingRate } from '#domain/shipping_rates'
import { sum, toCentimes } from '@marketplace/shared/contracts/money'

/** A line of a checkout as the catalog offers it; the price is the catalog's, in MAD with two decimals. */
export type PricedLine = {
  productId: string
  quantity: number
  name: string
  nameAr: string | null
  sku: string
  price: string
  imageUrl: string | null
  storeId: string
  storeName: string
  storeNameAr: string | null
}

/** The part of a checkout that one store sells, all amounts in centimes. */
export type StoreShare<Line extends PricedLine = PricedLine> = {
  storeId: string
  storeName: string
  storeNameAr: string | null
  lines: (Line & { total: bigint })[]
  itemsAmount: bigint
  shippingFee: bigint
  totalAmount: bigint
  /** The rate behind the fee; null where the place has none. */
  rate: ShippingRate | null
}

/** One share for each store, in the order in which the stores first occur. Each store's delivery is its own. */
export function splitByStore<Line extends PricedLine>(
  lines: readonly Line[],
  ratesOfPlace: readonly ShippingRate[]
): StoreShare<Line>[] {
  const stores = Map.groupBy(lines, ({ storeId }) => storeId)
  return [...stores].map(([storeId, ofStore]) => {
    const priced = ofStore.map((line) => ({ ...line, total: lineTotal(line) }))
    const itemsAmount = sum(priced.map(({ total }) => total))
    const rate = pickRate(ratesOfPlace, storeId)
    const shippingFee = feeOf(rate, itemsAmount)
    return {
      storeId,
      storeName: ofStore[0].storeName,
      storeNameAr: ofStore[0].storeNameAr,
      lines: priced,
      itemsAmount,
      shippingFee,
      totalAmount: itemsAmount + shippingFee,
      rate,
    }
  })
}

function lineTotal({ price, quantity }: PricedLine): bigint {
  return toCentimes(price) * BigInt(quantity)
}
