import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import { lockProductInFamily } from '#aggregates/lock_family'
import { productErrorOf } from '#exceptions/product_exception'
import LearnWords from '#jobs/learn_words'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import type Product from '#models/product'
import { tagsOfMembers } from '#queries/find_siblings'

type ChangeInput = {
  id: string
  /** The version that the change was made from; a newer one is 409 `stale`. */
  version?: number
  change: (product: Product, trx: TransactionClientContract) => void | Promise<void>
}

/** Changes one product under its lock and has the pages that show it rendered again. */
@inject()
export class ChangeProduct {
  constructor(private queue: Queue) {}

  async handle({ id, version, change }: ChangeInput): Promise<void> {
    try {
      await db.transaction(async (trx) => {
        const product = await lockProductInFamily(trx, id)
        assertVersion(version, product)
        await change(product, trx)
        if (!product.$isDirty) return
        const isRenamed = ['name', 'nameAr'].some((name) => name in product.$dirty)
        const { familyId } = product.$original
        await product.save()
        if (isRenamed) await this.queue.send(trx, LearnWords, { productId: id })
        await this.queue.send(trx, RevalidateStorefront, {
          tags: [...tagsOfProduct(id, product.storeId), ...(await tagsOfMembers(trx, familyId))],
        })
      })
    } catch (error) {
      throw productErrorOf(error)
    }
  }
}
