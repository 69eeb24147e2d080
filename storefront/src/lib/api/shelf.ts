import type { Query } from './query'
import { listProducts } from './products'
import type { Product } from './types'

/** As many are asked for, so that enough of them have a photo. */
const considered = 24

export const withPhoto = (products: Product[]) =>
  products.filter(({ primaryImage }) => primaryImage !== null)

/** The first products of a list that are in stock and have a photo; null where the list cannot be had. */
export async function readShelf(query: Query, shown: number): Promise<Product[] | null> {
  const list = await listProducts({ ...query, inStock: true, perPage: considered })
  return list?.ok ? withPhoto(list.data).slice(0, shown) : null
}
