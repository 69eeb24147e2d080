import { inject } from '@adonisjs/core'
import { NamedStep, type NamedStepInput } from '#actions/stock/named_step'

/** An order has left the house: what was reserved for it leaves the stock. */
@inject()
export class CommitReservation {
  constructor(private step: NamedStep) {}

  async handle(input: NamedStepInput): Promise<void> {
    await this.step.handle('commit', input)
  }
}
