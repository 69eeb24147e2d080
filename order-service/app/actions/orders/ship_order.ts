import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { Actor } from '#actions/actor'
import { LockedOrder } from '#actions/locked_order'
import CommitStock from '#jobs/commit_stock'
import { Queue } from '@marketplace/shared/server/queue'

export type Parcel = { carrier?: string | null; trackingNumber?: string | null }

/** The parcel is on its way: its stock leaves. */
@inject()
export class ShipOrder {
  constructor(private queue: Queue) {}

  async handle(id: string, actor: Actor, parcel: Parcel): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      if (!locked.allows('shipped', actor)) return
      const { carrier = null, trackingNumber = null } = parcel
      locked.order.merge({ carrier, trackingNumber })
      await locked.move('shipped', actor)
      await this.queue.send(trx, CommitStock, await locked.lines())
    })
  }
}
