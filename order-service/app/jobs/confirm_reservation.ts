import { inject } from '@adonisjs/core'
import { SettleReservation } from '#actions/reservations/settle'
import { CatalogClient } from '#clients/catalog_client'

/** Confirms a checkout's reservation and tells its orders whether their stock is sure. */
@inject()
export default class ConfirmReservation {
  static queue = 'orders.confirm_reservation'

  constructor(
    private catalog: CatalogClient,
    private settle: SettleReservation
  ) {}

  async handle({ checkoutId }: { checkoutId: string }) {
    const { confirmed, lost } = await this.catalog.confirm(checkoutId)
    await this.settle.handle({ checkoutId, confirmed, lost })
  }
}
