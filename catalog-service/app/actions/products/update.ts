import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { Queue } from '@marketplace/shared/server/queue'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { Infer } from '@vinejs/vine/types'
import { skuTakenOr } from '#exceptions/sku_taken'
import { productTags } from '#domain/page_tags'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Product from '#models/product'
import { requireCategory } from '#queries/require_category'
import type { updateProductValidator } from '#validators/product'

export type UpdateProductInput = Infer<typeof updateProductValidator>

/** Changes what was given. An archived product that is put on sale is archived no more. Its slug stays. */
@inject()
export class UpdateProduct {
  constructor(private queue: Queue) {}

  async handle(id: string, input: UpdateProductInput, locale: Locale): Promise<void> {
    if (input.category !== undefined) await requireCategory(input.category, locale)
    try {
      await db.transaction(async (trx) => {
        const product = await Product.query({ client: trx })
          .where('id', id)
          .forUpdate()
          .firstOrFail()
        product.merge(input)
        if (input.isActive) product.archivedAt = null
        await product.save()
        await this.queue.send(trx, RevalidateStorefront, { tags: productTags(id, product.storeId) })
      })
    } catch (error) {
      throw skuTakenOr(error, locale)
    }
  }
}
