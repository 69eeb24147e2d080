import db from '@adonisjs/lucid/services/db'
import type { OrderFilter, OrderScope } from '#queries/list_orders'
import { foldCodeForSearch } from '@marketplace/shared/contracts/text'
import { parseTypedMoney, toAmount } from '@marketplace/shared/contracts/money'

/** So many orders of a code, the newest, are looked at: a SKU may stand in thousands. */
const maxFound = 500

/** The same filter, with the orders that its words name by a SKU, a tracking number, a reference or an amount. */
export async function withCodes<Filter extends OrderFilter>(
  scope: OrderScope,
  filter: Filter
): Promise<Filter> {
  const code = foldCodeForSearch(filter.q ?? '')
  if (code.length < 3 || scope.role === 'shopper') return filter
  const centimes = parseTypedMoney(filter.q!)
  const { rows } = await db.rawQuery(
    `select id from (
       (select order_id as id from order_items where fold_code(sku) = :code
        order by order_id desc limit :max)
       union
       (select id from orders
        where tracking_number is not null and tracking_key(tracking_number) = tracking_key(:code) limit :max)
       union
       (select order_id from payments where transaction_id is not null and fold_code(transaction_id) = :code
        order by order_id desc limit :max)
       union
       (select id from orders where total_amount = cast(:amount as numeric) order by id desc limit :max)
     ) found`,
    // null is a value too, whatever the types say
    { code, max: maxFound, amount: (centimes === null ? null : toAmount(centimes)) as string }
  )
  return { ...filter, codeIds: rows.map(({ id }: { id: string }) => id) }
}
