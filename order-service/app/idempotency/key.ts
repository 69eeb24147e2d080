import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { IdempotentResponse } from '#idempotency/response'
import { keyLockSeconds } from '@marketplace/shared/contracts/limits'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** A request as its idempotency key knows it. */
export type KeyedRequest = { userId: string; path: string; key: string; hash: string }

export type KeyRow = {
  request_hash: string
  checkout_id: string
  attempt: number
  replaces: string[]
  status: 'in_progress' | 'completed' | 'free'
  response_status: number | null
  response_text: string | null
  /** Of keys that were completed before responses were kept as text. */
  response_body: unknown
  is_locked: boolean
}

/** SQL: the end of a lock that is taken now. */
export const lockEnd = `now() + interval '${keyLockSeconds} seconds'`

/**
 * SQL that frees a key: its checkout joins those that the next try replaces. The last 20 are enough, the
 * reservations of earlier ones were released long ago.
 */
export const freeKey = `status = 'free', replaces = (array_prepend(checkout_id, replaces))[:20]`

/** The id of a new key's checkout; undefined where the key exists. Waits for a transaction that is writing it. */
export async function insertKey(
  client: QueryClientContract,
  { userId, path, key, hash }: KeyedRequest
): Promise<string | undefined> {
  const { rows } = await client.rawQuery(
    `insert into idempotency_keys (user_id, path, key, request_hash, checkout_id, locked_until)
     values (?, ?, ?, ?, uuidv7(), ${lockEnd})
     on conflict do nothing returning checkout_id`,
    [userId, path, key, hash]
  )
  return rows[0]?.checkout_id
}

/** The key's row, locked. 409 where it was purged in this very moment: the next try finds the key free. */
export async function lockKey(
  trx: TransactionClientContract,
  { userId, path, key }: KeyedRequest
): Promise<KeyRow> {
  const { rows } = await trx.rawQuery(
    `select *, locked_until > now() as is_locked from idempotency_keys
     where user_id = ? and path = ? and key = ? for update`,
    [userId, path, key]
  )
  if (!rows[0]) throw inProgress()
  return rows[0]
}

export function replay(request: KeyedRequest, row: KeyRow): IdempotentResponse {
  assertSameRequest(request, row)
  const body = row.response_text ?? JSON.stringify(row.response_body)
  return { status: row.response_status!, body, replayed: true }
}

/** Throws 422 where the key was used for another body. */
export function assertSameRequest({ hash }: KeyedRequest, row: KeyRow) {
  if (row.request_hash !== hash) throw new DomainError('idempotency_mismatch')
}

/** 409, to be tried again soon. */
export function inProgress(): DomainError {
  return new DomainError('idempotency_in_progress', [], { headers: { 'Retry-After': '2' } })
}
