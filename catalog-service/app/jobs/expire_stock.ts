import { inject } from '@adonisjs/core'
import { ExpireReservations } from '#actions/reservations/expire'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Releases, every minute, the stock of reservations that were not confirmed in time. */
@inject()
export default class ExpireStock {
  static queue = 'stock.expire'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private expire: ExpireReservations) {}

  async handle() {
    await this.expire.handle()
  }
}
