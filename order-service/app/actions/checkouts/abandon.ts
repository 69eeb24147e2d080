import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Claim } from '#idempotency/claim_key'
import { freeKey, inProgress, lockKey, replay } from '#idempotency/key'
import type { IdempotentResponse } from '#idempotency/response'
import ReleaseReservation from '#jobs/release_reservation'
import { Queue } from '@marketplace/shared/server/queue'

/**
 * Ends a failed try in one transaction. Where the key is still its own, the key is freed and the stock
 * released. Where the orders exist after all (COMMIT's response was lost), their response is given.
 */
@inject()
export class AbandonCheckout {
  constructor(private queue: Queue) {}

  /** The key's response, if it has one; null where the try failed for good. 409 while a later try works. */
  async handle(claim: Claim): Promise<IdempotentResponse | null> {
    return db.transaction(async (trx) => {
      if (!(await freeOwnKey(trx, claim))) return findResponse(trx, claim)
      await this.queue.send(trx, ReleaseReservation, { checkoutId: claim.checkoutId })
      return null
    })
  }
}

/** False where the key no longer belongs to this try. Waits for a COMMIT that is under way. */
async function freeOwnKey(
  trx: TransactionClientContract,
  { request, checkoutId, attempt }: Claim
): Promise<boolean> {
  const { userId, path, key } = request
  const { rowCount } = await trx.rawQuery(
    `update idempotency_keys set ${freeKey}
     where user_id = ? and path = ? and key = ?
       and checkout_id = ? and attempt = ? and status = 'in_progress'`,
    [userId, path, key, checkoutId, attempt]
  )
  return rowCount === 1
}

async function findResponse(trx: TransactionClientContract, { request, attempt }: Claim) {
  const row = await lockKey(trx, request)
  if (row.status === 'free') return null
  if (row.status === 'in_progress') throw inProgress()
  return { ...replay(request, row), replayed: row.attempt !== attempt }
}
