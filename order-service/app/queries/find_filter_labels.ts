import { readWithParts } from '#queries/find_orders'
import { matching, type OrderFilter, type OrderScope } from '#queries/list_orders'
import { inOrder, sqlSortOf } from '#sql/order_sorts'

type Named = { name: string; nameAr: string | null }

/** How a store, a product and a shopper that a list is narrowed to are called; null where none of its orders tells. */
export type FilterLabels = { store: Named | null; product: Named | null; shopper: string | null }

/** Reads the names where the list itself has them: in the last order of that store, product and shopper. */
export async function findFilterLabels(
  scope: OrderScope,
  { storeId, productId, userId }: OrderFilter
): Promise<FilterLabels> {
  if (!storeId && !productId && !userId) return { store: null, product: null, shopper: null }
  const filter = { storeId, productId, userId }
  const latestFirst = inOrder(matching(scope, filter), sqlSortOf('-received', filter))
  const [order] = await readWithParts(latestFirst.limit(1))
  const item = order?.items.find((one) => one.productId === productId)
  return {
    store: storeId && order ? { name: order.storeName, nameAr: order.storeNameAr } : null,
    shopper: (userId && order?.shippingAddress?.recipientName) || null,
    product: item ? { name: item.productName, nameAr: item.productNameAr } : null,
  }
}
