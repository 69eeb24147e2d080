/** Cache tags of the storefront's public pages: pages carry them, services name them when data changes. */
export const cacheTags = {
  home: 'home',
  products: 'products',
  categories: 'categories',
  /** Pages that show what the platform's delivery costs. */
  rates: 'rates',
  /** Pages that could not be loaded. */
  failed: 'failed',
  product: (id: string) => `product:${id}` as const,
  store: (id: string) => `store:${id}` as const,
  reviews: (productId: string) => `reviews:${productId}` as const,
} as const

export type CacheTag =
  | 'home'
  | 'products'
  | 'categories'
  | 'rates'
  | 'failed'
  | `product:${string}`
  | `store:${string}`
  | `reviews:${string}`

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const shape = new RegExp(
  `^(home|products|categories|rates|failed|(product|store|reviews):${uuid})$`
)

/** Whether a page can carry `value` as a tag. */
export function isCacheTag(value: unknown): value is CacheTag {
  return typeof value === 'string' && shape.test(value)
}

const { home, products, categories } = cacheTags

/** Pages that show a product that was written, archived or made visible. */
export function tagsOfProduct(productId: string, storeId: string): CacheTag[] {
  return [cacheTags.product(productId), cacheTags.store(storeId), products, home, categories]
}

/** Pages that show the tree of categories or lead to one. */
export function tagsOfCategories(): CacheTag[] {
  return [categories, products, home]
}

/** Pages that show products which have run out or come back. */
export function tagsOfStock(productIds: readonly string[]): CacheTag[] {
  return [...productIds.map(cacheTags.product), products, home]
}

/** Pages that show the reviews of a product, or their average. */
export function tagsOfReviews(productId: string): CacheTag[] {
  return [cacheTags.reviews(productId), cacheTags.product(productId), products, home]
}

/** Pages that show a store, or products that open and close with it. */
export function tagsOfStore(storeId: string): CacheTag[] {
  return [cacheTags.store(storeId), products, home, categories]
}

/** Pages that show what delivery costs: a store's own, or with null all that show the platform's rates. */
export function tagsOfRates(storeId: string | null): CacheTag[] {
  return [storeId ? cacheTags.store(storeId) : cacheTags.rates]
}
