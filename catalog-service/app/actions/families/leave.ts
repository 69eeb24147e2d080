import { inject } from '@adonisjs/core'
import { ChangeProduct } from '#actions/products/change'

/** Takes a product out of its family. Leaving again changes nothing. */
@inject()
export class LeaveFamily {
  constructor(private changeProduct: ChangeProduct) {}

  async handle({ productId }: { productId: string }): Promise<void> {
    await this.changeProduct.handle({
      id: productId,
      change: (product) => {
        if (product.familyId) product.merge({ familyId: null, options: null })
      },
    })
  }
}
