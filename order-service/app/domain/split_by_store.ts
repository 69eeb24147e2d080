import { sum, toCentimes } from '@marketplace/shared/contracts/money'

/** A line of a checkout as the catalog offers it; the price is the catalog's, in MAD with two decimals. */
export type PricedLine = {
  productId: string
  quantity: number
  name: string
  sku: string
  price: string
  imageUrl: string | null
  storeId: string
  storeName: string
}

/** What one store sells of a checkout, all amounts in centimes. */
export type StoreShare<Line extends PricedLine = PricedLine> = {
  storeId: string
  storeName: string
  lines: (Line & { total: bigint })[]
  itemsAmount: bigint
  shippingFee: bigint
  totalAmount: bigint
}

/** One share for each store, in the order in which the stores first occur. The fee is each store's own. */
export function splitByStore<Line extends PricedLine>(
  lines: readonly Line[],
  shippingFee: bigint
): StoreShare<Line>[] {
  const stores = Map.groupBy(lines, ({ storeId }) => storeId)
  return [...stores].map(([storeId, ofStore]) => {
    const priced = ofStore.map((line) => ({ ...line, total: lineTotal(line) }))
    const itemsAmount = sum(priced.map(({ total }) => total))
    return {
      storeId,
      storeName: ofStore[0].storeName,
      lines: priced,
      itemsAmount,
      shippingFee,
      totalAmount: itemsAmount + shippingFee,
    }
  })
}

function lineTotal({ price, quantity }: PricedLine): bigint {
  return toCentimes(price) * BigInt(quantity)
}
