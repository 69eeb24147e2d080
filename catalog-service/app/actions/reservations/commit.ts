import { inject } from '@adonisjs/core'
import {
  TransitionOrderLines,
  type OrderLinesInput,
} from '#actions/reservations/transition_order_lines'

/** An order was shipped: what was reserved for it leaves the stock. */
@inject()
export class CommitReservation {
  constructor(private transitionOrderLines: TransitionOrderLines) {}

  async handle(input: OrderLinesInput): Promise<void> {
    await this.transitionOrderLines.handle({ ...input, transition: 'commit' })
  }
}
