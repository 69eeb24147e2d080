import { inject } from '@adonisjs/core'
import type { Infer } from '@vinejs/vine/types'
import { ChangeProduct } from '#actions/products/change'
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

  handle({ id, role, version, isActive, ...fields }: UpdateProductInput): Promise<number> {
    return this.changeProduct.handle({
      id,
      version,
      change: (product) => {
        product.merge(fields)
        if (product.archivedAt && isActive) product.restore(role)
        else if (isActive !== undefined) product.isActive = isActive
      },
    })
  }
}
