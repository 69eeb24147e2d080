import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { Answer } from '#actions/idempotency/answer'
import type { Claim } from '#actions/idempotency/claim_key'
import { inProgress, lockKey, replay } from '#actions/idempotency/key'
import ReleaseReservation from '#jobs/release_reservation'
import { Queue } from '@marketplace/shared/server/queue'

/**
 * The end of a try that failed, in one transaction: where the key is still its own it is freed and the
 * stock let go. Where the orders were written after all (the answer to COMMIT was lost), or by a later try,
 * their answer is given; where a later try is at work, that is said.
 */
@inject()
export class AbandonCheckout {
  constructor(private queue: Queue) {}

  /** The key's answer, if it has one; null where the try's own failure is to be told. */
  async handle({ request, checkoutId, attempt }: Claim): Promise<Answer | null> {
    return db.transaction(async (trx) => {
      const row = await lockKey(trx, request)
      if (row.status === 'completed') {
        const answer = replay(request, row)
        return { ...answer, replayed: row.attempt !== attempt }
      }
      if (row.status === 'free') return null
      if (row.checkout_id !== checkoutId || row.attempt !== attempt) throw inProgress()
      await trx
        .from('idempotency_keys')
        .where({ user_id: request.userId, path: request.path, key: request.key })
        .update({ status: 'free' })
      await this.queue.send(trx, ReleaseReservation, { checkoutId })
      return null
    })
  }
}
