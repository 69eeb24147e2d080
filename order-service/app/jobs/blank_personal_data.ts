import { inject } from '@adonisjs/core'
import { BlankPersonalData as BlankData } from '#actions/users/blank_personal_data'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Every night, what the law no longer has kept of deleted accounts. */
@inject()
export default class BlankPersonalData {
  static queue = 'orders.blank_personal_data'
  static options: JobOptions = { cron: '41 3 * * *', concurrency: 1 }

  constructor(private blank: BlankData) {}

  async handle() {
    while ((await this.blank.handle()) > 0);
  }
}
