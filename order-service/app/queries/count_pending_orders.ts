import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { maxPendingOrders } from '#domain/limits'
import { Refusal } from '#exceptions/refusal'

/** Throws 409 where so many more orders would be more than a shopper may have waiting. */
export async function assertRoomForOrders(
  userId: string,
  orders: number,
  client: QueryClientContract = db.connection()
): Promise<void> {
  const [{ total }] = await client
    .from('orders')
    .where({ user_id: userId, status: 'pending' })
    .count('* as total')
  if (Number(total) + orders <= maxPendingOrders) return
  throw new Refusal('conflict', [{ rule: 'too_many_pending', values: { max: maxPendingOrders } }])
}
