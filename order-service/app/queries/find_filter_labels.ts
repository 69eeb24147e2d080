import { matching, type OrderFilter, type OrderScope } from '#queries/list_orders'

/** How a store and a product that a list is narrowed to are called; null where none of its orders tells. */
export type FilterLabels = { store: string | null; product: string | null }

/** Reads the names where the list itself has them: in the last order of that store, and of that product. */
export async function findFilterLabels(
  scope: OrderScope,
  { storeId, productId }: OrderFilter
): Promise<FilterLabels> {
  if (!storeId && !productId) return { store: null, product: null }
  const order = await matching(scope, { storeId, productId })
    .preload('items')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .first()
  const item = order?.items.find((one) => one.productId === productId)
  return { store: (storeId && order?.storeName) || null, product: item?.productName ?? null }
}
