import db from '@adonisjs/lucid/services/db'
import { collectCash, failPending } from '#aggregates/ledger'
import { LockedOrder } from '#aggregates/order'
import { assertShown } from '#aggregates/shown_amount'
import type { Actor } from '#domain/actor'
import type { Balance } from '#domain/payments'

/** `shownAmount`: the cash that the page announced. */
export type DeliverOrderInput = { orderId: string; actor: Actor; shownAmount?: string }

/** The parcel has arrived, and the courier has the cash in hand: nothing else is awaited. */
export class DeliverOrder {
  async handle({ orderId, actor, shownAmount }: DeliverOrderInput): Promise<void> {
    await db.transaction(async (trx) => {
      await this.deliverLocked(await LockedOrder.open(trx, orderId), actor, shownAmount)
    })
  }

  async deliverLocked(locked: LockedOrder, actor: Actor, shownAmount?: string) {
    if (!locked.canTransition('delivered', actor)) return
    assertShown(shownAmount, cashToCollect(locked.balance))
    await collectCash(locked, actor)
    await failPending(locked)
    await locked.transition('delivered', actor)
  }
}

/** The courier's pending cash, never beyond what is due. */
function cashToCollect({ cashToCome, due }: Balance): bigint {
  return cashToCome < due ? cashToCome : due
}
