import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#actions/actor'
import { assertShown } from '#actions/assert_shown'
import { LockedOrder } from '#actions/locked_order'
import { collectCash, failPending } from '#actions/payments/ledger'
import type { Balance } from '#domain/payments'

/** `shownAmount`: the cash that the page said would be booked. */
export type Delivery = { shownAmount?: string }

/** The parcel has arrived, and the courier has the cash in hand: nothing else is awaited. */
export class DeliverOrder {
  async handle(id: string, actor: Actor, { shownAmount }: Delivery = {}): Promise<void> {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, id)
      if (!locked.allows('delivered', actor)) return
      assertShown(shownAmount, cashToCollect(locked.balance))
      await collectCash(locked, actor)
      await failPending(locked)
      await locked.move('delivered', actor)
    })
  }
}

/** No more cash is taken than is due. */
function cashToCollect({ cashToCome, due }: Balance): bigint {
  return cashToCome < due ? cashToCome : due
}
