import { inject } from '@adonisjs/core'
import { ExpireOrder } from '#actions/orders/expire'
import { listExpiredOrders } from '#queries/list_expired_orders'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** Cancels the orders that nobody confirmed in time. An order that cannot be cancelled holds up no other. */
@inject()
export default class ExpireOrders {
  static queue = 'orders.expire'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(private expire: ExpireOrder) {}

  async handle() {
    const failures: unknown[] = []
    for (const orderId of await listExpiredOrders()) {
      await this.expire.handle({ orderId }).catch((error: unknown) => failures.push(error))
    }
    if (failures.length) throw new AggregateError(failures, 'Some orders could not be cancelled')
  }
}
