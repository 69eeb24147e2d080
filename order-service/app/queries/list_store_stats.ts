import db from '@adonisjs/lucid/services/db'

/** Fewer finished orders say too little of a store. */
export const minFinishedOrders = 20

export type StoreStats = { id: string; deliveredShare: number | null }

/**
 * Of the orders of these stores that were placed within 90 days, confirmed, and finished since: the share that was
 * delivered, 0 to 1. Null from fewer than 20. An order on its way counts neither way.
 */
export async function listStoreStats(storeIds: string[]): Promise<StoreStats[]> {
  const { rows } = await db.rawQuery(
    `select o.store_id as id, count(*) filter (where o.status = 'delivered')::int as delivered,
            count(*)::int as finished
     from orders o
     where o.store_id = any (cast(:storeIds as uuid[])) and o.status in ('delivered', 'cancelled')
       and o.created_at >= now() - interval '90 days'
       and (o.status = 'delivered' or exists (
         select from order_events e
         where e.order_id = o.id and e.type = 'moved' and e.to_status = 'confirmed'))
     group by o.store_id`,
    { storeIds }
  )
  const found = new Map<string, { delivered: number; finished: number }>(
    rows.map((row: { id: string; delivered: number; finished: number }) => [row.id, row])
  )
  return storeIds.map((id) => {
    const { delivered = 0, finished = 0 } = found.get(id) ?? {}
    return { id, deliveredShare: finished < minFinishedOrders ? null : delivered / finished }
  })
}
