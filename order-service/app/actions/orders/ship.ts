import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { CorrectTracking } from '#actions/orders/correct_tracking'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import CommitStock from '#jobs/commit_stock'
import { Queue } from '@marketplace/shared/server/queue'

export type ShipOrderInput = {
  orderId: string
  actor: Actor
  carrier?: string | null
  trackingNumber?: string | null
  /** A page that showed the parcel unsent corrects no number unseen. */
  onlyUnsent?: boolean
}

/** The parcel is on its way: its stock leaves. Shipped again with another number, its number is corrected. */
@inject()
export class ShipOrder {
  constructor(
    private queue: Queue,
    private correctTracking: CorrectTracking
  ) {}

  /** False where it was shipped already. */
  async handle(input: ShipOrderInput): Promise<boolean> {
    const { orderId, actor, carrier = null, trackingNumber = null, onlyUnsent } = input
    return db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (!locked.canTransition('shipped', actor)) {
        if (trackingNumber && !onlyUnsent) {
          await this.correctTracking.correctLocked(locked, { actor, carrier, trackingNumber })
        }
        return false
      }
      locked.order.merge({ carrier, trackingNumber })
      await locked.transition('shipped', actor)
      await this.queue.send(trx, CommitStock, await locked.lines())
      return true
    })
  }
}
