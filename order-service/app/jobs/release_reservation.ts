import { inject } from '@adonisjs/core'
import { CatalogClient } from '#clients/catalog_client'
import type { OrderLines } from '#jobs/order_lines'

/** Releases a cancelled order's stock, or everything that a failed checkout may have reserved. */
@inject()
export default class ReleaseReservation {
  static queue = 'orders.release_reservation'

  constructor(private catalog: CatalogClient) {}

  async handle({ checkoutId, ...lines }: OrderLines | { checkoutId: string }) {
    await this.catalog.release(checkoutId, 'orderId' in lines ? lines : 'all')
  }
}
