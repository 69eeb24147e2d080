import { inject } from '@adonisjs/core'
import { ExpireReservations } from '#actions/stock/expire_reservations'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Every minute: what was held and not confirmed in time goes back on sale. */
@inject()
export default class ExpireStock {
  static queue = 'stock.expire'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private expire: ExpireReservations) {}

  async handle() {
    await this.expire.handle()
  }
}
