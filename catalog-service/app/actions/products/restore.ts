import { inject } from '@adonisjs/core'
import { ChangeProduct } from '#actions/products/change'
import type { ProductRole } from '#models/product'

export type RestoreProductInput = { id: string; role: ProductRole; version?: number }

/** Brings an archived product back as visible as it was, and returns its version. Restoring again changes nothing. */
@inject()
export class RestoreProduct {
  constructor(private changeProduct: ChangeProduct) {}

  handle({ id, role, version }: RestoreProductInput): Promise<number> {
    return this.changeProduct.handle({ id, version, change: (product) => product.restore(role) })
  }
}
