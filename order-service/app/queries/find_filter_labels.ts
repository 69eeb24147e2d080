import { readWithParts } from '#queries/find_orders'
import { matching, type OrderFilter, type OrderScope } from '#queries/list_orders'

type Named = { name: string; nameAr: string | null }

/** How a store and a product that a list is narrowed to are called; null where none of its orders tells. */
export type FilterLabels = { store: Named | null; product: Named | null }

/** Reads the names where the list itself has them: in the last order of that store, and of that product. */
export async function findFilterLabels(
  scope: OrderScope,
  { storeId, productId }: OrderFilter
): Promise<FilterLabels> {
  if (!storeId && !productId) return { store: null, product: null }
  const [order] = await readWithParts(
    matching(scope, { storeId, productId })
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
  )
  const item = order?.items.find((one) => one.productId === productId)
  return {
    store: storeId && order ? { name: order.storeName, nameAr: order.storeNameAr } : null,
    product: item ? { name: item.productName, nameAr: item.productNameAr } : null,
  }
}
