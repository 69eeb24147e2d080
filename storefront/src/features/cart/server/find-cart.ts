import { currency, sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { findProducts, type Product } from '../../../lib/clients/catalog.ts'
import { db } from '../../../lib/db/database.ts'

export type CartItem = { productId: string; quantity: number; product: Product | null }
export type Cart = { items: CartItem[]; itemsAmount: string; currency: string }

/** A person's cart at today's prices; a product that is no longer on sale is null and counts nothing. */
export async function findCart(userId: string, trace?: Trace): Promise<Cart> {
  const rows = await linesOf(userId)
  const products = await findProducts(
    rows.map((row) => row.product_id),
    trace
  )
  const items = rows.map(({ product_id: productId, quantity }) => {
    return { productId, quantity, product: products.get(productId) ?? null }
  })
  return { items, itemsAmount: amountOf(items), currency }
}

function amountOf(items: CartItem[]): string {
  const parts = items.map(({ product, quantity }) => {
    return product ? toCentimes(product.price) * BigInt(quantity) : 0n
  })
  return toAmount(sum(parts))
}

/** The lines alone, for what a page shows of the cart without asking anyone for products. */
export async function listCartLines(userId: string) {
  const rows = await linesOf(userId)
  return rows.map((row) => ({ productId: row.product_id, quantity: row.quantity }))
}

function linesOf(userId: string) {
  return db()
    .selectFrom('cart_items')
    .select(['product_id', 'quantity'])
    .where('user_id', '=', userId)
    .orderBy('product_id')
    .execute()
}
