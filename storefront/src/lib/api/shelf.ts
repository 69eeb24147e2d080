import type { Query } from './query'
import { listProducts } from './products'
import type { Product } from './types'

/** As many are asked for as have enough photos as a rule, and as one list gives where they have not. */
const [few, most] = [24, 100]

export const withPhoto = (products: Product[]) =>
  products.filter(({ primaryImage }) => primaryImage !== null)

/**
 * The first products of a list that are in stock, those with a photo before all others; null where
 * the list cannot be had.
 */
export async function readShelf(query: Query, shown: number): Promise<Product[] | null> {
  const read = (perPage: number) => listProducts({ ...query, inStock: true, perPage })
  const first = await read(few)
  if (!first?.ok) return null
  const enough = withPhoto(first.data).length >= shown || first.meta.total <= few
  const longer = enough ? null : await read(most)
  return photosFirst(longer?.ok ? longer.data : first.data).slice(0, shown)
}

const photosFirst = (products: Product[]) => {
  const shown = withPhoto(products)
  return [...shown, ...products.filter((product) => !shown.includes(product))]
}
