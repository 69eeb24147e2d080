/** A product that was put into the order, as it was when it was found. */
export type Line = {
  productId: string
  name: string
  storeName: string
  sku: string
  price: string
  imageUrl: string | null
  available: number
  quantity: number
}

export type Offer = Omit<Line, 'quantity'> & {
  /** Members of its family to choose from; none for a product by itself. */
  hasMembers: boolean
}

/** One more piece of it, or a line of its own. */
export function withOffer(lines: Line[], { hasMembers: _, ...offer }: Offer): Line[] {
  const known = lines.some(({ productId }) => productId === offer.productId)
  if (!known) return [...lines, { ...offer, quantity: 1 }]
  return lines.map((line) =>
    line.productId === offer.productId ? { ...line, quantity: line.quantity + 1 } : line
  )
}

/** With another quantity; none takes the line out. */
export function withQuantity(lines: Line[], productId: string, quantity: number): Line[] {
  return lines.flatMap((line) => {
    if (line.productId !== productId) return [line]
    return quantity > 0 ? [{ ...line, quantity }] : []
  })
}
