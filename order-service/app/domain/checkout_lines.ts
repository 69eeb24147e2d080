export type CheckoutLine = { productId: string; quantity: number }

/** One line for each product, where it first stood, with the sum of its quantities. */
export function mergeLines(lines: readonly CheckoutLine[]): CheckoutLine[] {
  const merged = new Map<string, CheckoutLine>()
  for (const { productId, quantity } of lines) {
    const before = merged.get(productId)?.quantity ?? 0
    merged.set(productId, { productId, quantity: before + quantity })
  }
  return [...merged.values()]
}
