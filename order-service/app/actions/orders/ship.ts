import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import CommitStock from '#jobs/commit_stock'
import { Queue } from '@marketplace/shared/server/queue'

export type ShipOrderInput = {
  orderId: string
  actor: Actor
  carrier?: string | null
  trackingNumber?: string | null
}

/** The parcel is on its way: its stock leaves. */
@inject()
export class ShipOrder {
  constructor(private queue: Queue) {}

  async handle(input: ShipOrderInput): Promise<void> {
    const { orderId, actor, carrier = null, trackingNumber = null } = input
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (!locked.canTransition('shipped', actor)) return
      locked.order.merge({ carrier, trackingNumber })
      await locked.transition('shipped', actor)
      await this.queue.send(trx, CommitStock, await locked.lines())
    })
  }
}
