import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { mayUndoProblem } from '#domain/undo'
import OrderEvent from '#models/order_event'
import type { ParcelProblem } from '@marketplace/shared/contracts/orders'

/**
 * Takes back the problem that the person has just reported, while nothing followed it and its buyer is not told. Gives
 * whether it did; the timeline keeps both.
 */
export class UndoProblem {
  async handle({ orderId, actor }: { orderId: string; actor: Actor }): Promise<boolean> {
    return db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (locked.order.status !== 'shipped') return false
      const report = await findLast(trx, orderId)
      if (!report || !mayUndo(report, actor)) return false
      if (!(await skipMessage(trx, report.id))) return false
      const before = report.fromStatus as ParcelProblem | null
      await locked.order.merge({ parcelProblem: before }).save()
      await locked.record(actor, { type: 'parcel', to: 'problem_undone' })
      return true
    })
  }
}

function findLast(trx: TransactionClientContract, orderId: string): Promise<OrderEvent | null> {
  return OrderEvent.query({ client: trx })
    .where({ order_id: orderId, type: 'parcel' })
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .first()
}

function mayUndo({ toStatus, actorId, createdAt }: OrderEvent, actor: Actor): boolean {
  return mayUndoProblem({ toStatus, actorId, createdAt: createdAt.toJSDate() }, actor.id)
}

/** False where the message has gone out, or nobody knows. */
async function skipMessage(trx: TransactionClientContract, eventId: string): Promise<boolean> {
  const { rowCount } = await trx.rawQuery(
    `update messages set status = 'skipped', error = 'undone'
     where event_id = ? and kind = 'problem' and status in ('waiting', 'ready')`,
    [eventId]
  )
  return rowCount === 1
}
