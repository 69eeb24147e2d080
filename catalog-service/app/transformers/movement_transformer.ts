import { BaseTransformer } from '@adonisjs/core/transformers'
import type StockMovement from '#models/stock_movement'

export default class MovementTransformer extends BaseTransformer<StockMovement> {
  toObject() {
    const movement = this.resource
    return {
      ...this.pick(movement, ['id', 'type', 'amount', 'reason', 'actorName']),
      /** The order of a sale or a return. */
      orderId: movement.type === 'import' ? null : movement.reference,
      createdAt: movement.createdAt.toUTC().toISO()!,
    }
  }
}
