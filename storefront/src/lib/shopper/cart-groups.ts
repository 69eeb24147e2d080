import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { Product } from '@/lib/api/types'
import type { CartLine } from './cart-line'

export type FilledLine = CartLine & { product: Product | null }

export type CartGroup = {
  store: Product['store'] | null
  lines: FilledLine[]
  itemCount: number
  amount: string
}

/** Why a line cannot be ordered as it is; null where it can. */
export function troubleOf({
  product,
  quantity,
}: FilledLine): 'gone' | 'soldOut' | 'paused' | 'tooMany' | null {
  if (!product) return 'gone'
  if (!product.availability.inStock) return 'soldOut'
  if (product.store.pausedUntil) return 'paused'
  return quantity > product.availability.available ? 'tooMany' : null
}

export function lineAmount({ product, quantity }: FilledLine): bigint {
  return product ? toCentimes(product.price) * BigInt(quantity) : 0n
}

/** What counts in totals: a line that is gone, sold out, or of a store that pauses can't be bought. */
export const isBuyable = ({ product }: FilledLine): boolean =>
  product !== null && product.availability.inStock && !product.store.pausedUntil

/** The lines store by store, in the order in which the stores came into the cart; what is gone comes last. */
export function groupByStore(lines: FilledLine[]): CartGroup[] {
  const groups = new Map<string, FilledLine[]>()
  for (const line of lines) {
    const key = line.product?.storeId ?? ''
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  const all = [...groups.values()].map((own) => ({
    store: own[0]!.product?.store ?? null,
    lines: own,
    itemCount: own.filter(isBuyable).reduce((count, { quantity }) => count + quantity, 0),
    amount: totalOf(own),
  }))
  return [...all.filter(({ store }) => store), ...all.filter(({ store }) => !store)]
}

export function totalOf(lines: FilledLine[]): string {
  return toAmount(sum(lines.filter(isBuyable).map(lineAmount)))
}
