import { inject } from '@adonisjs/core'
import { RemindTransfers as Remind } from '#actions/messages/remind_transfers'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Every hour, whoever was to pay by bank transfer and has not. */
@inject()
export default class RemindTransfers {
  static queue = 'orders.remind_transfers'
  static options: JobOptions = { cron: '17 * * * *', concurrency: 1 }

  constructor(private remind: Remind) {}

  async handle() {
    while ((await this.remind.handle()) > 0);
  }
}
