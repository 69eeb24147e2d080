export type BasketLine = { productId: string; quantity: number }

/** Lines of the same product as one, where it first stood. */
export function mergeLines(lines: readonly BasketLine[]): BasketLine[] {
  const merged = new Map<string, BasketLine>()
  for (const { productId, quantity } of lines) {
    const before = merged.get(productId)?.quantity ?? 0
    merged.set(productId, { productId, quantity: before + quantity })
  }
  return [...merged.values()]
}
