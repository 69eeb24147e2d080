import { inject } from '@adonisjs/core'
import { ExpireOrder } from '#actions/orders/expire_order'
import { listExpiredOrders } from '#queries/list_expired_orders'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Cancels the orders that nobody confirmed in time. */
@inject()
export default class ExpireOrders {
  static queue = 'orders.expire'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private expire: ExpireOrder) {}

  async handle() {
    for (const id of await listExpiredOrders()) await this.expire.handle(id)
  }
}
