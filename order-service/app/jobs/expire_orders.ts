import { inject } from '@adonisjs/core'
import { ExpireOrder } from '#actions/orders/expire_order'
import { listExpiredOrders } from '#queries/list_expired_orders'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Cancels the orders that nobody confirmed in time. One that cannot be cancelled keeps none of the others. */
@inject()
export default class ExpireOrders {
  static queue = 'orders.expire'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private expire: ExpireOrder) {}

  async handle() {
    const failures: unknown[] = []
    for (const id of await listExpiredOrders()) {
      await this.expire.handle(id).catch((error: unknown) => failures.push(error))
    }
    if (failures.length) throw new AggregateError(failures, 'Some orders could not be cancelled')
  }
}
