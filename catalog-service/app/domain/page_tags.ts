/** Tags of the storefront's pages that show a product: its own, its store's, lists, the home page. */
export function productTags(productId: string, storeId: string): string[] {
  return [`product:${productId}`, `store:${storeId}`, 'products', 'home', 'categories']
}

/** Tags of the pages on which products have run out or come back. */
export function stockTags(productIds: string[]): string[] {
  return [...productIds.map((id) => `product:${id}`), 'products', 'home']
}

/** Tags of the pages that show a product's reviews or its average. */
export function reviewTags(productId: string): string[] {
  return [`reviews:${productId}`, `product:${productId}`, 'products', 'home']
}
