import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import {
  assertSameRequest,
  inProgress,
  insertKey,
  lockEnd,
  lockKey,
  replay,
  type KeyedRequest,
  type KeyRow,
} from '#idempotency/key'
import type { IdempotentResponse } from '#idempotency/response'

/** A key that belongs to this try until its lock ends or a later try takes over. */
export type Claim = {
  request: KeyedRequest
  checkoutId: string
  attempt: number
  /** Checkouts whose failed tries under this key may still hold stock. */
  replaces: string[]
}

/**
 * Claims the key for this try, or gives the response that it already has. A key whose try failed gets a new
 * checkout id; one whose try died is taken over with the same id and a higher attempt.
 */
export async function claimKey(request: KeyedRequest): Promise<Claim | IdempotentResponse> {
  const fresh = await insertKey(db.connection(), request)
  if (fresh) return { request, checkoutId: fresh, attempt: 1, replaces: [] }
  return db.transaction(async (trx) => {
    const row = await lockKey(trx, request)
    if (row.status === 'completed') return replay(request, row)
    if (row.status === 'free') return renew(trx, request)
    assertSameRequest(request, row)
    if (row.is_locked) throw inProgress()
    return takeOver(trx, request, row)
  })
}

async function renew(trx: TransactionClientContract, request: KeyedRequest): Promise<Claim> {
  const { rows } = await trx.rawQuery(
    `update idempotency_keys
     set status = 'in_progress', attempt = attempt + 1, checkout_id = uuidv7(), request_hash = ?,
         locked_until = ${lockEnd}, created_at = now()
     where user_id = ? and path = ? and key = ? returning checkout_id, attempt, replaces`,
    [request.hash, request.userId, request.path, request.key]
  )
  const [{ checkout_id: checkoutId, attempt, replaces }] = rows
  return { request, checkoutId, attempt, replaces }
}

async function takeOver(
  trx: TransactionClientContract,
  request: KeyedRequest,
  row: KeyRow
): Promise<Claim> {
  await trx.rawQuery(
    `update idempotency_keys set attempt = attempt + 1, locked_until = ${lockEnd}
     where user_id = ? and path = ? and key = ?`,
    [request.userId, request.path, request.key]
  )
  const { checkout_id: checkoutId, replaces } = row
  return { request, checkoutId, attempt: row.attempt + 1, replaces }
}
