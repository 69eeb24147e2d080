import { inject } from '@adonisjs/core'
import { SettleReservation } from '#actions/reservations/settle'
import { CatalogClient } from '#clients/catalog_client'

type Sent = { checkoutId: string }

/** Confirms a checkout's reservation and tells its orders whether their stock is sure. */
@inject()
export default class ConfirmReservation {
  static queue = 'orders.confirm_reservation'

  constructor(
    private catalog: CatalogClient,
    private settle: SettleReservation
  ) {}

  async handle({ checkoutId }: Sent) {
    const { confirmed, lost } = await this.catalog.confirm(checkoutId)
    await this.settle.handle({ checkoutId, confirmed, lost })
  }

  /** Those that are held in full need no second look. Any other is left to be confirmed alone. */
  async handleMany(sent: Sent[]): Promise<Sent[]> {
    const held = await this.catalog.confirmHeld(sent.map(({ checkoutId }) => checkoutId))
    const settled = await this.settle.markConfirmed(held)
    return sent.filter(({ checkoutId }) => !settled.has(checkoutId))
  }
}
