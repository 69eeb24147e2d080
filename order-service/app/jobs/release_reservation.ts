import { inject } from '@adonisjs/core'
import { CatalogClient } from '#clients/catalog_client'
import type { OrderLines } from '#jobs/order_lines'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Releases a cancelled order's stock, or everything that a failed checkout may have reserved. */
@inject()
export default class ReleaseReservation {
  static queue = 'orders.release_reservation'
  static options: JobOptions = { retries: 'endless' }

  constructor(private catalog: CatalogClient) {}

  async handle({ checkoutId, ...lines }: OrderLines | { checkoutId: string }) {
    await this.catalog.release(checkoutId, 'orderId' in lines ? lines : 'all')
  }
}
