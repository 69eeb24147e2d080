import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Buyer } from '#queries/find_buyer'
import OrderRowTransformer from '#transformers/order_row_transformer'

/** A buyer at a glance, for the panel. */
export default class BuyerTransformer extends BaseTransformer<Buyer> {
  toObject() {
    const { latest, ...buyer } = this.resource
    return {
      ...buyer,
      latest: latest.map((order) => new OrderRowTransformer(order).toObject()),
    }
  }
}
