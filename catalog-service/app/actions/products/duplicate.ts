import { inject } from '@adonisjs/core'
import { CreateProduct } from '#actions/products/create'
import type { Actor } from '#domain/actor'
import { replaceAttributes, type AttributeValues } from '#domain/attributes'
import Product from '#models/product'
import { findAttributes } from '#queries/find_category'
import { findFreeSku } from '#queries/find_free_sku'
import type { Trace } from '@marketplace/shared/server/http/trace'

export type DuplicateProductInput = { id: string; actor: Actor; trace?: Trace }

/**
 * Makes a hidden copy of a product, without photos and stock, under the next free SKU: `BOL-2` after `BOL`. Returns
 * its id.
 */
@inject()
export class DuplicateProduct {
  constructor(private create: CreateProduct) {}

  async handle({ id, actor, trace }: DuplicateProductInput): Promise<string> {
    const product = await Product.findOrFail(id)
    const { storeId, name, nameAr, description, descriptionAr, category, price, sku } = product
    const attributes = await validAttributes(category, product.attributes as AttributeValues)
    return this.create.handle({
      ...{ storeId, name, nameAr, description, descriptionAr, category, price, attributes },
      lowStockAt: product.lowStockAt,
      sku: await findFreeSku(storeId, sku),
      isActive: false,
      ...{ actor, trace },
    })
  }
}

/** What a category no longer asks for stays behind. */
async function validAttributes(category: string, before: AttributeValues) {
  const definitions = (await findAttributes([category])).get(category) ?? []
  const given = Object.entries(before).map(([key, value]) => ({ key, value }))
  const { values } = replaceAttributes(definitions, {}, given)
  return given.filter(({ key }) => key in values)
}
