import type { Trace } from '@marketplace/shared/server/http/trace'
import { db } from '../../../lib/db/database.ts'
import { toAddress } from '../../../lib/db/address.ts'
import { listOwnOrders, listOwnReviews } from './own-records.ts'
import { findMe } from './find-me.ts'

/**
 * Everything that is kept about a person, for themselves. Throws `upstream_unavailable` where a service cannot tell:
 * an export that lacks something would look whole.
 */
export async function exportMe(userId: string, trace?: Trace) {
  const [user, orders, reviews, addresses, wishlist, cart, sessions] = await Promise.all([
    findMe(userId),
    listOwnOrders(userId, trace),
    listOwnReviews(userId, trace),
    db().selectFrom('addresses').selectAll().where('user_id', '=', userId).orderBy('id').execute(),
    db()
      .selectFrom('wishlist')
      .select(['product_id', 'added_at'])
      .where('user_id', '=', userId)
      .orderBy('added_at')
      .execute(),
    db()
      .selectFrom('cart_items')
      .select(['product_id', 'quantity', 'updated_at'])
      .where('user_id', '=', userId)
      .orderBy('product_id')
      .execute(),
    db()
      .selectFrom('sessions')
      .select(['created_at', 'expires_at', 'ip_address', 'user_agent'])
      .where('user_id', '=', userId)
      .orderBy('created_at')
      .execute(),
  ])
  return {
    user,
    orders,
    reviews,
    addresses: addresses.map(toAddress),
    wishlist: wishlist.map((row) => ({ productId: row.product_id, addedAt: row.added_at })),
    cart: cart.map((row) => ({
      productId: row.product_id,
      quantity: row.quantity,
      updatedAt: row.updated_at,
    })),
    sessions: sessions.map((row) => ({
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      ipAddress: row.ip_address,
      userAgent: row.user_agent,
    })),
  }
}
