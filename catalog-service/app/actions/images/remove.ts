import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { Queue } from '@marketplace/shared/server/queue'
import { idsInOrder, putInOrder } from '#actions/images/put_in_order'
import { lockStockAndProduct, revalidate } from '#actions/images/lock_product'

/** Takes a photo away from its product; the next one becomes the primary one. The database enters its files for removal. */
@inject()
export class RemoveImage {
  constructor(private queue: Queue) {}

  async handle({ id, productId }: { id: string; productId: string }): Promise<void> {
    await db.transaction(async (trx) => {
      const product = await lockStockAndProduct(trx, productId)
      const [removed] = await trx.from('images').where({ id }).delete().returning('id')
      if (!removed) throw new ProblemError('not_found')
      await putInOrder(trx, productId, await idsInOrder(trx, productId))
      await revalidate(this.queue, trx, product)
    })
  }
}
