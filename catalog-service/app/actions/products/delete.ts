import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { Queue } from '@marketplace/shared/server/queue'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import { lockProductInFamily } from '#aggregates/lock_family'
import { NotArchivedException, WasReservedException } from '#exceptions/product_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { wasReserved } from '#queries/find_reservation'
import { tagsOfMembers } from '#queries/find_siblings'

/** Deletes an archived product that was never reserved, with its photos and its stock's history. */
@inject()
export class DeleteProduct {
  constructor(private queue: Queue) {}

  async handle({ id }: { id: string }): Promise<void> {
    await db.transaction(async (trx) => {
      const product = await lockProductInFamily(trx, id)
      if (!product.archivedAt) throw new NotArchivedException()
      if (await wasReserved(id, trx)) throw new WasReservedException()
      await product.delete()
      const siblings = await tagsOfMembers(trx, product.familyId)
      const tags = [...tagsOfProduct(id, product.storeId), ...siblings]
      await this.queue.send(trx, RevalidateStorefront, { tags })
    })
  }
}
