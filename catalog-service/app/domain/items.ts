export type Item = { productId: string; quantity: number }

/** Sums the items of each product, in the order in which the products came. */
export function sumByProduct(items: readonly Item[]): Item[] {
  const quantities = new Map<string, number>()
  for (const { productId, quantity } of items) {
    quantities.set(productId, (quantities.get(productId) ?? 0) + quantity)
  }
  return [...quantities].map(([productId, quantity]) => ({ productId, quantity }))
}

/** Compares two lists that each have one line a product. */
export function areSame(one: readonly Item[], other: readonly Item[]): boolean {
  const quantities = new Map(other.map(({ productId, quantity }) => [productId, quantity]))
  return (
    one.length === other.length &&
    one.every(({ productId, quantity }) => quantities.get(productId) === quantity)
  )
}
