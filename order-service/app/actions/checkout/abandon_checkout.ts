import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Answer } from '#actions/idempotency/answer'
import type { Claim } from '#actions/idempotency/claim_key'
import { freed, inProgress, lockKey, replay } from '#actions/idempotency/key'
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
  async handle(claim: Claim): Promise<Answer | null> {
    return db.transaction(async (trx) => {
      if (!(await freeKey(trx, claim))) return findAnswer(trx, claim)
      await this.queue.send(trx, ReleaseReservation, { checkoutId: claim.checkoutId })
      return null
    })
  }
}

/** False where the key is no longer this try's. Waits for a COMMIT that is under way. */
async function freeKey(trx: TransactionClientContract, { request, checkoutId, attempt }: Claim) {
  const { userId, path, key } = request
  const { rowCount } = await trx.rawQuery(
    `update idempotency_keys set ${freed}
     where user_id = ? and path = ? and key = ?
       and checkout_id = ? and attempt = ? and status = 'in_progress'`,
    [userId, path, key, checkoutId, attempt]
  )
  return rowCount === 1
}

async function findAnswer(trx: TransactionClientContract, { request, attempt }: Claim) {
  const row = await lockKey(trx, request)
  if (row.status === 'free') return null
  if (row.status === 'in_progress') throw inProgress()
  return { ...replay(request, row), replayed: row.attempt !== attempt }
}
