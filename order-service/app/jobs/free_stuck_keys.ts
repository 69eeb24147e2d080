import { inject } from '@adonisjs/core'
import { FreeStuckKeys as FreeKeys } from '#actions/idempotency_keys/free_stuck'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Frees the keys of checkouts that died and were never tried again. */
@inject()
export default class FreeStuckKeys {
  static queue = 'orders.free_stuck_keys'
  static options: JobOptions = { cron: '*/5 * * * *', concurrency: 1 }

  constructor(private free: FreeKeys) {}

  async handle() {
    await this.free.handle()
  }
}
