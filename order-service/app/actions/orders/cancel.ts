import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import { failPending, refundAll } from '#aggregates/ledger'
import { LockedOrder } from '#aggregates/order'
import { assertShown } from '#aggregates/shown_amount'
import type { Actor } from '#domain/actor'
import ReleaseReservation from '#jobs/release_reservation'
import ReturnStock from '#jobs/return_stock'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { Queue } from '@marketplace/shared/server/queue'

export type Cancellation = {
  reason: string
  /** Order staff only: the money that came is refunded at once. Otherwise it is owed. */
  refund?: boolean
  /** Whether the stock of a refused parcel returns. */
  restock?: boolean
  /** The status that the person saw; an order with another one by now is left alone. */
  seenAs?: OrderStatus
  /** The refund that the page announced. */
  shownAmount?: string
}

export type CancelOrderInput = Cancellation & { orderId: string; actor: Actor }

/** Ends an order with its pending payments, and releases stock that has not left. See docs/rules.md, "Orders". */
@inject()
export class CancelOrder {
  constructor(private queue: Queue) {}

  async handle({ orderId, actor, ...cancellation }: CancelOrderInput): Promise<void> {
    await db.transaction(async (trx) => {
      await this.cancelLocked(await LockedOrder.open(trx, orderId), actor, cancellation)
    })
  }

  async cancelLocked(locked: LockedOrder, actor: Actor, cancellation: Cancellation) {
    const { reason, refund, restock, seenAs, shownAmount } = cancellation
    if (refund && actor.role !== 'staff') {
      throw new DomainError('forbidden', [{ rule: 'order_staff_only' }])
    }
    if (!locked.canTransition('cancelled', actor)) return
    if (seenAs && seenAs !== locked.order.status) throw locked.refusal()
    if (refund) assertShown(shownAmount, locked.balance.net)
    const hasLeft = locked.order.status === 'shipped'
    if (hasLeft) await locked.record(actor, { type: 'parcel', to: 'given_up' })
    await locked.transition('cancelled', actor, {
      reason,
      restocked: hasLeft ? restock === true : undefined,
    })
    await failPending(locked)
    if (refund) await refundAll(locked, actor, reason)
    if (!hasLeft) await this.queue.send(locked.trx, ReleaseReservation, await locked.lines())
    else if (restock) await this.queue.send(locked.trx, ReturnStock, await locked.lines())
  }
}
