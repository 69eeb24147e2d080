import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import { slugFor } from '@marketplace/shared/server/slug'
import { findFreeSlug } from '#actions/products/find_free_slug'
import { productErrorOf } from '#exceptions/product_exception'
import LearnWords from '#jobs/learn_words'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Inventory from '#models/inventory'
import Product from '#models/product'

type ChangeInput = {
  id: string
  /** The version that the change was made from; a newer one is 409 `stale`. */
  version?: number
  /** Whether the stock follows: its lock then comes first, where a reservation begins. */
  touchesStock?: boolean
  change: (product: Product) => void
}

/**
 * Changes one product under its lock and has the pages that show it rendered again. Its slug follows its name.
 * Returns the version that it has then.
 */
@inject()
export class ChangeProduct {
  constructor(private queue: Queue) {}

  async handle({ id, version, touchesStock, change }: ChangeInput): Promise<number> {
    try {
      return await db.transaction(async (trx) => {
        if (touchesStock) await lockStock(trx, id)
        const product = await Product.query({ client: trx }).where({ id }).forUpdate().firstOrFail()
        assertVersion(version, product)
        change(product)
        if (!product.$isDirty) return product.version
        const isRenamed = ['name', 'nameAr'].some((name) => name in product.$dirty)
        if (slugFor(product.name, '') !== slugFor(product.$original.name, '')) {
          product.slug = await findFreeSlug(trx, product.name, id)
        }
        await product.save()
        if (isRenamed) await this.queue.send(trx, LearnWords, { productId: id })
        await this.queue.send(trx, RevalidateStorefront, {
          tags: tagsOfProduct(id, product.storeId),
        })
        return (await product.refresh()).version
      })
    } catch (error) {
      throw productErrorOf(error)
    }
  }
}

async function lockStock(trx: TransactionClientContract, productId: string) {
  await Inventory.query({ client: trx }).where('product_id', productId).forUpdate().first()
}
