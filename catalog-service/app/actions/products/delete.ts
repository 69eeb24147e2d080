import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import { productTags } from '#domain/page_tags'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Inventory from '#models/inventory'
import Product from '#models/product'
import { rowsOf } from '#queries/rows'

/**
 * Takes a product off for good. One that was ever reserved stays as an archived row, because orders and
 * the stock's history name it. Its stock is locked first, where a reservation would begin.
 */
@inject()
export class DeleteProduct {
  constructor(private queue: Queue) {}

  async handle(id: string): Promise<'deleted' | 'archived'> {
    return db.transaction(async (trx) => {
      await Inventory.query({ client: trx }).where('product_id', id).forUpdate().firstOrFail()
      const product = await Product.query({ client: trx }).where('id', id).firstOrFail()
      const wasReserved = await isNamed(trx, id)
      if (wasReserved) await archive(product)
      else await product.delete()
      await this.queue.send(trx, RevalidateStorefront, { tags: productTags(id, product.storeId) })
      return wasReserved ? 'archived' : 'deleted'
    })
  }
}

async function isNamed(trx: TransactionClientContract, id: string): Promise<boolean> {
  const sql = 'select from stock_reservations where product_id = ? limit 1'
  return (await rowsOf(sql, [id], trx)).length > 0
}

async function archive(product: Product) {
  product.merge({ isActive: false, archivedAt: product.archivedAt ?? DateTime.now() })
  await product.save()
}
