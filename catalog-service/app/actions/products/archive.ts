import { inject } from '@adonisjs/core'
import { ChangeProduct } from '#actions/products/change'
import type { ProductRole } from '#models/product'

/** Takes a product off sale. Archiving again changes nothing. */
@inject()
export class ArchiveProduct {
  constructor(private changeProduct: ChangeProduct) {}

  async handle({ id, role }: { id: string; role: ProductRole }): Promise<void> {
    await this.changeProduct.handle({ id, change: (product) => product.archive(role) })
  }
}
