import { matching, type OrderScope } from '#queries/list_orders'

export type FoundOrder = { id: string; orderNumber: string }

/** Those of the numbers that the person works on, in the order in which they were named. */
export async function findOrdersInScope(
  scope: OrderScope,
  orderNumbers: string[]
): Promise<FoundOrder[]> {
  const rows: FoundOrder[] = await matching(scope, {})
    .whereRaw('order_number = any (?::text[])', [orderNumbers])
    .select('id', 'order_number as orderNumber')
  const byNumber = new Map(rows.map((row) => [row.orderNumber, row]))
  return [...new Set(orderNumbers)].flatMap((number) => byNumber.get(number) ?? [])
}
