import db from '@adonisjs/lucid/services/db'
import { LockedOrder } from '#aggregates/order'
import { mayChangeParcel, type SeenParcel } from '#aggregates/parcel'
import type { ParcelProblem } from '@marketplace/shared/contracts/orders'

export type ParcelReport = SeenParcel & { problem: ParcelProblem; note?: string | null }

/** Says what holds up a parcel on its way. Its order stays shipped. */
export class ReportProblem {
  async handle({ orderId, ...report }: ParcelReport & { orderId: string }): Promise<void> {
    await db.transaction(async (trx) => {
      await this.reportLocked(await LockedOrder.open(trx, orderId), report)
    })
  }

  /** False where it was known already: then nothing changes. */
  async reportLocked(locked: LockedOrder, report: ParcelReport): Promise<boolean> {
    const { problem, note, actor } = report
    if (!(await mayChangeParcel(locked, problem, report))) return false
    if (locked.order.parcelProblem === problem) return false
    const from = locked.order.parcelProblem ?? undefined
    await locked.order.merge({ parcelProblem: problem }).save()
    await locked.record(actor, { type: 'parcel', from, to: problem, reason: note })
    return true
  }
}
