import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { type Queue } from '@marketplace/shared/server/queue'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Inventory from '#models/inventory'
import Product from '#models/product'

/** Locks a product, so that its photos change one after the other. Throws 404 where it is gone. */
export async function lockProduct(trx: TransactionClientContract, id: string): Promise<Product> {
  return Product.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
}

/** As `lockProduct`, its stock first, where a reservation would begin. */
export async function lockStockAndProduct(
  trx: TransactionClientContract,
  id: string
): Promise<Product> {
  await Inventory.query({ client: trx }).where('product_id', id).forUpdate().firstOrFail()
  return lockProduct(trx, id)
}

/** Has the pages that show the product rendered again. */
export async function revalidate(queue: Queue, trx: TransactionClientContract, product: Product) {
  const tags = tagsOfProduct(product.id, product.storeId)
  await queue.send(trx, RevalidateStorefront, { tags })
}
