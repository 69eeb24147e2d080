import { inject } from '@adonisjs/core'
import {
  TransitionOrderLines,
  type OrderLinesInput,
} from '#actions/reservations/transition_order_lines'

/** A parcel came back: what was in it is in stock again. */
@inject()
export class ReturnReservation {
  constructor(private transitionOrderLines: TransitionOrderLines) {}

  async handle(input: OrderLinesInput): Promise<void> {
    await this.transitionOrderLines.handle({ ...input, transition: 'return' })
  }
}
