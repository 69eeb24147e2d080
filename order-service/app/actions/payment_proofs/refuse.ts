import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { decideProof, decidedAlready, openProof } from '#actions/payment_proofs/decision'
import type { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { hoursAfterRefusal } from '#domain/payment_proofs'

/** `reason` goes to the shopper. */
export type RefuseProofInput = { proofId: string; actor: Actor; reason: string }

/** The receipt does not show the money. Its orders stay open long enough for another one. */
export class RefuseProof {
  async handle({ proofId, actor, reason }: RefuseProofInput): Promise<void> {
    await db.transaction(async (trx) => {
      const open = await openProof(trx, proofId)
      const { status, decidedBy, reason: said } = open.proof
      if (status === 'refused' && decidedBy === actor.id && said === reason) return
      if (status !== 'waiting') throw decidedAlready(open.proof)
      await decideProof(open, actor, { to: 'refused', reason })
      for (const locked of open.orders) await giveTime(locked)
    })
  }
}

/** The clock stood still while the receipt waited: it must not ring the moment it runs again. */
async function giveTime({ order }: LockedOrder) {
  const least = DateTime.now().plus({ hours: hoursAfterRefusal })
  if (order.status === 'pending' && order.confirmBy < least) {
    await order.merge({ confirmBy: least }).save()
  }
}
