import { inject } from '@adonisjs/core'
import { PurgePrints as Purge } from '#actions/prints/purge'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Every night, the documents that nobody prints any more. */
@inject()
export default class PurgePrints {
  static queue = 'orders.purge_prints'
  static options: JobOptions = { cron: '17 4 * * *', concurrency: 1 }

  constructor(private purge: Purge) {}

  async handle() {
    while ((await this.purge.handle()) > 0);
  }
}
