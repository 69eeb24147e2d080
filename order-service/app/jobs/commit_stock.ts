import { inject } from '@adonisjs/core'
import { CatalogClient } from '#clients/catalog_client'
import type { OrderLines } from '#jobs/order_lines'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** A shipped order's stock has left. */
@inject()
export default class CommitStock {
  static queue = 'orders.commit_stock'
  static options: JobOptions = { retries: 'endless' }

  constructor(private catalog: CatalogClient) {}

  async handle({ checkoutId, ...lines }: OrderLines) {
    await this.catalog.commit(checkoutId, lines)
  }
}
