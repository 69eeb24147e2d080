import { maxQuantity } from '@marketplace/shared/contracts/limits'

export type CartLine = { productId: string; quantity: number }

export function countItems(lines: readonly CartLine[]): number {
  return lines.reduce((count, { quantity }) => count + quantity, 0)
}

/** The lines with one product's quantity set; 0 takes the line away, a new product comes last. */
export function withQuantity(lines: CartLine[], productId: string, quantity: number): CartLine[] {
  const line = { productId, quantity: Math.min(quantity, maxQuantity) }
  if (quantity <= 0) return lines.filter((other) => other.productId !== productId)
  if (!lines.some((other) => other.productId === productId)) return [...lines, line]
  return lines.map((other) => (other.productId === productId ? line : other))
}

/** The lines less what was bought of them, by quantity. */
export function withoutItems(lines: CartLine[], bought: readonly CartLine[]): CartLine[] {
  return bought.reduce(
    (left, { productId, quantity }) =>
      withQuantity(left, productId, quantityOf(left, productId) - quantity),
    lines
  )
}

export function quantityOf(lines: readonly CartLine[], productId: string): number {
  return lines.find((line) => line.productId === productId)?.quantity ?? 0
}

export function isCartLine(value: unknown): value is CartLine {
  const { productId, quantity } = (value ?? {}) as Partial<CartLine>
  if (typeof productId !== 'string' || typeof quantity !== 'number') return false
  return Number.isInteger(quantity) && quantity >= 1 && quantity <= maxQuantity
}
