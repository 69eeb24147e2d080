import { inject } from '@adonisjs/core'
import { NamedStep, type NamedStepInput } from '#actions/stock/named_step'

/** A parcel came back and its goods are put on the shelf again. */
@inject()
export class ReturnReservation {
  constructor(private step: NamedStep) {}

  async handle(input: NamedStepInput): Promise<void> {
    await this.step.handle('return', input)
  }
}
