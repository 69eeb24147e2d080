import { inject } from '@adonisjs/core'
import { ChangeProduct } from '#actions/products/change'
import type { ProductRole } from '#models/product'

export type ArchiveProductInput = { id: string; role: ProductRole; version?: number }

/** Takes a product off sale and returns its version. Archiving again changes nothing. */
@inject()
export class ArchiveProduct {
  constructor(private changeProduct: ChangeProduct) {}

  handle({ id, role, version }: ArchiveProductInput): Promise<number> {
    return this.changeProduct.handle({ id, version, change: (product) => product.archive(role) })
  }
}
