import db from '@adonisjs/lucid/services/db'
import { openStatuses } from '#domain/order_status'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

export type Obligation = { orderNumber: string; status: OrderStatus; as: 'shopper' | 'owner' }

const maxListed = 20

/** The orders that keep an account from being deleted: unfinished ones, its own and those of its store. */
export async function listObligations(userId: string, storeId?: string) {
  const { rows } = await db.rawQuery(
    `select order_number as "orderNumber", status,
       case when user_id = :userId then 'shopper' else 'owner' end as "as",
       count(*) over ()::int as total
     from orders
     where status = any (:open) and (user_id = :userId or store_id = any (cast(:storeIds as uuid[])))
     order by created_at, id limit ${maxListed}`,
    { userId, storeIds: storeId ? [storeId] : [], open: [...openStatuses] }
  )
  const openOrders = rows.map(({ total, ...order }: Obligation & { total: number }) => order)
  return { openOrders: openOrders as Obligation[], total: (rows[0]?.total ?? 0) as number }
}
