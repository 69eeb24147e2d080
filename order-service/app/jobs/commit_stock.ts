import { inject } from '@adonisjs/core'
import { CatalogClient } from '#clients/catalog_client'
import type { OrderLines } from '#jobs/order_lines'

/** A shipped order's stock has left. */
@inject()
export default class CommitStock {
  static queue = 'orders.commit_stock'

  constructor(private catalog: CatalogClient) {}

  async handle({ checkoutId, ...lines }: OrderLines) {
    await this.catalog.commit(checkoutId, lines)
  }
}
