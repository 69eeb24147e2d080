import { inject } from '@adonisjs/core'
import { CatalogClient } from '#clients/catalog_client'
import type { OrderLines } from '#jobs/order_lines'

/** A refused parcel's stock is back. The catalog refuses it before the commit, and the job tries again. */
@inject()
export default class ReturnStock {
  static queue = 'orders.return_stock'

  constructor(private catalog: CatalogClient) {}

  async handle({ checkoutId, ...lines }: OrderLines) {
    await this.catalog.return(checkoutId, lines)
  }
}
