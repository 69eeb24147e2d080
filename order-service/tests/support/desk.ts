import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Order from '#models/order'

/** The contacts of an order as they are stored, the oldest first. */
export function contactsOf(orderId: string): Promise<Record<string, any>[]> {
  return db.from('contacts').where('order_id', orderId).orderBy('created_at').orderBy('id')
}

/** Long before every order of any other test, so that it is served first; the same order of days as asked for. */
export function longAgo(days = 0): DateTime {
  return DateTime.fromISO('2001-01-01T12:00:00Z').plus({ days })
}

/** Takes an order out of the queue of calls, so that other tests do not meet it. */
export async function closeOrders(ids: string[]): Promise<void> {
  await db.from('order_holds').whereIn('order_id', ids).delete()
  await Order.query().whereIn('id', ids).where('status', 'pending').update({ status: 'cancelled' })
}

export function holdsOf(orderId: string): Promise<Record<string, any>[]> {
  return db.from('order_holds').where('order_id', orderId).orderBy('user_name')
}
