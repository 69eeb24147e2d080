import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { insertKey, lockKey, replay, type KeyedRequest } from '#idempotency/key'
import type { IdempotentResponse } from '#idempotency/response'

export type KeyedWork = {
  key: KeyedRequest
  /** Makes the response's body from the id that the work gave, inside the transaction. */
  serialize: (id: string, trx: TransactionClientContract) => Promise<unknown>
}

export type RespondOnceInput = KeyedWork & {
  status: number
  /** Gives the id of the row that it wrote. */
  work: (trx: TransactionClientContract) => Promise<string>
}

/**
 * Does work once for an idempotency key where all of it fits in one transaction: the key is written with the
 * work or not at all, and another request under the same key waits for it.
 */
export class RespondOnce {
  async handle({ key, serialize, status, work }: RespondOnceInput): Promise<IdempotentResponse> {
    return db.transaction(async (trx) => {
      if (!(await insertKey(trx, key))) return replay(key, await lockKey(trx, key))
      const body = JSON.stringify(await serialize(await work(trx), trx))
      await trx
        .from('idempotency_keys')
        .where({ user_id: key.userId, path: key.path, key: key.key })
        .update({ status: 'completed', response_status: status, response_text: body })
      return { status, body, replayed: false }
    })
  }
}
