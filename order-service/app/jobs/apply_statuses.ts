import { inject } from '@adonisjs/core'
import { ApplyCarrierStatuses } from '#actions/carriers/apply_statuses'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Gives the rows of a carrier's files their effect. */
@inject()
export default class ApplyStatuses {
  static queue = 'orders.apply_carrier_statuses'
  static options: JobOptions = { concurrency: 1 }

  constructor(private apply: ApplyCarrierStatuses) {}

  async handle({ carrierId }: { carrierId: string }) {
    await this.apply.handle({ carrierId })
  }
}
