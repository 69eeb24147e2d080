import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Answer } from '#actions/idempotency/answer'
import { keyLockSeconds } from '#domain/limits'
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

/** When a lock that is taken now ends. */
export const lockEnd = `now() + interval '${keyLockSeconds} seconds'`

/**
 * What an update sets to give a key back: its checkout joins those that the next try replaces. The last ones
 * are enough: what is held for the others has long been let go.
 */
export const freed = `status = 'free', replaces = (array_prepend(checkout_id, replaces))[:20]`

/** The id of a new key's checkout; undefined where the key was used before. Waits for who is about to use it. */
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

/** The key's row, locked. Purged in this very moment: the next try will find the key free. */
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

export function replay(request: KeyedRequest, row: KeyRow): Answer {
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
