import { inject } from '@adonisjs/core'
import type { Infer } from '@vinejs/vine/types'
import { ChangeProduct } from '#actions/products/change'
import { attributesAfter } from '#actions/products/set_attributes'
import type { ProductRole } from '#models/product'
import type { updateProductValidator } from '#validators/product'

export type UpdateProductInput = Infer<typeof updateProductValidator> & {
  id: string
  role: ProductRole
}

/** Changes the given fields and returns the product's version. Putting an archived product on sale restores it. */
@inject()
export class UpdateProduct {
  constructor(private changeProduct: ChangeProduct) {}

  handle({
    id,
    role,
    version,
    isActive,
    attributes,
    ...fields
  }: UpdateProductInput): Promise<number> {
    return this.changeProduct.handle({
      id,
      version,
      change: async (product, trx) => {
        product.merge(fields)
        if (attributes) {
          const { category } = product
          product.attributes = await attributesAfter(trx, category, product.attributes, attributes)
        }
        if (product.archivedAt && isActive) product.restore(role)
        else if (isActive !== undefined) product.isActive = isActive
      },
    })
  }
}
