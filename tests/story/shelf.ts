import { Api, dataOf } from '../support/api.ts'
import { aProduct } from '../support/goods.ts'

/** What somebody looks for: by its name, of one store. */
export type Goods = {
  id: string
  slug: string
  name: string
  nameAr: string
  storeName: string
  storeNameAr: string | null
}

/**
 * The first of the demo products for these words that a story can be told with: in stock, its name given once. Whoever
 * buys more than a piece or two makes goods of their own.
 */
export async function somethingFor(
  words: string,
  wanted = (_product: any) => true
): Promise<Goods> {
  const query = new URLSearchParams({ q: words, inStock: 'true', perPage: '100' })
  const products: any[] = dataOf(await new Api().get(`/products?${query}`))
  const names = Map.groupBy(products, ({ name }) => name)
  const found = products.find(
    (product) =>
      names.get(product.name)!.length === 1 &&
      product.nameAr &&
      product.availability.available > 0 &&
      !product.store.pausedUntil &&
      wanted(product)
  )
  if (!found) throw new Error(`The demo data has nothing for "${words}".`)
  return { ...found, storeName: found.store.name, storeNameAr: found.store.nameAr }
}

/** Something new of each of two stores, five pieces of each. */
export async function somethingNewOfTwoStores(): Promise<[Goods, Goods]> {
  return Promise.all([somethingNew('owner1', '149.00'), somethingNew('owner2', '80.50')])
}

/** Something new of one store, five pieces of it. */
export async function somethingNew(owner = 'owner1', price = '149.00'): Promise<Goods> {
  const { id } = await aProduct({ owner, quantity: 5, price })
  const product = dataOf(await new Api().get(`/products/${id}`))
  return { ...product, storeName: product.store.name, storeNameAr: product.store.nameAr }
}

/** How a product is rated now. */
export async function ratingOf(productId: string): Promise<{ average: number; count: number }> {
  return dataOf(await new Api().get(`/products/${productId}`)).rating
}

/** An average as pages write it: `4,8`. */
export const written = (average: number) => average.toFixed(1).replace('.', ',')
