import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { Actor } from '#actions/actor'
import { assertShown } from '#actions/assert_shown'
import { LockedOrder } from '#actions/locked_order'
import { failPending, giveBack } from '#actions/payments/ledger'
import ReleaseReservation from '#jobs/release_reservation'
import ReturnStock from '#jobs/return_stock'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'
import { Queue } from '@marketplace/shared/server/queue'

export type Cancellation = {
  reason: string
  /** Whether the money that came is given back at once; else it is owed. Order staff only. */
  refund?: boolean
  /** Whether what a refused parcel held goes back to stock. */
  restock?: boolean
  /** What the order was when this was decided; an order that has moved on since is left alone. */
  seenAs?: OrderStatus
  /** What the page said would be refunded. */
  shownAmount?: string
}

/**
 * Ends an order: what was still to be paid fails, what came is given back or owed, stock that has not left
 * is let go. See docs/rules.md, "Orders".
 */
@inject()
export class CancelOrder {
  constructor(private queue: Queue) {}

  async handle(id: string, actor: Actor, cancellation: Cancellation): Promise<void> {
    await db.transaction(async (trx) => {
      await this.cancel(await LockedOrder.open(trx, id), actor, cancellation)
    })
  }

  async cancel(locked: LockedOrder, actor: Actor, cancellation: Cancellation) {
    const { reason, refund, restock, seenAs, shownAmount } = cancellation
    if (refund && actor.role !== 'staff') throw new DomainError('forbidden')
    if (!locked.allows('cancelled', actor)) return
    if (seenAs && seenAs !== locked.order.status) throw new DomainError('invalid_transition')
    if (refund) assertShown(shownAmount, locked.balance.net)
    const hasLeft = locked.order.status === 'shipped'
    await locked.move('cancelled', actor, {
      reason,
      restocked: hasLeft ? restock === true : undefined,
    })
    await failPending(locked)
    if (refund) await giveBack(locked, actor, reason)
    if (!hasLeft) await this.queue.send(locked.trx, ReleaseReservation, await locked.lines())
    else if (restock) await this.queue.send(locked.trx, ReturnStock, await locked.lines())
  }
}
