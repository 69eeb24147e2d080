import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { Queue } from '@marketplace/shared/server/queue'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import { NotArchivedException, WasReservedException } from '#exceptions/product_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Inventory from '#models/inventory'
import Product from '#models/product'
import { wasReserved } from '#queries/find_reservation'

/** Deletes an archived product that was never reserved, with its photos and its stock's history. */
@inject()
export class DeleteProduct {
  constructor(private queue: Queue) {}

  async handle({ id }: { id: string }): Promise<void> {
    await db.transaction(async (trx) => {
      // Locks the stock first, where a reservation would begin.
      await Inventory.query({ client: trx }).where('product_id', id).forUpdate().firstOrFail()
      const product = await Product.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
      if (!product.archivedAt) throw new NotArchivedException()
      if (await wasReserved(id, trx)) throw new WasReservedException()
      await product.delete()
      await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfProduct(id, product.storeId) })
    })
  }
}
