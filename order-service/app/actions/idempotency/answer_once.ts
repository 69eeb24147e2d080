import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Answer } from '#actions/idempotency/answer'
import { insertKey, lockKey, replay, type KeyedRequest } from '#actions/idempotency/key'

export type Answering = {
  key: KeyedRequest
  /** Makes the answer's body from the id of what was written, inside the transaction. */
  present: (id: string, trx: TransactionClientContract) => Promise<unknown>
}

/**
 * Does something once for an idempotency key where all of it fits in one transaction: the key is written
 * with the work or not at all, and who comes with the same key meanwhile waits for it.
 */
export class AnswerOnce {
  async handle(
    { key, present }: Answering,
    status: number,
    work: (trx: TransactionClientContract) => Promise<string>
  ): Promise<Answer> {
    return db.transaction(async (trx) => {
      if (!(await insertKey(trx, key))) return replay(key, await lockKey(trx, key))
      const body = JSON.stringify(await present(await work(trx), trx))
      await trx
        .from('idempotency_keys')
        .where({ user_id: key.userId, path: key.path, key: key.key })
        .update({ status: 'completed', response_status: status, response_text: body })
      return { status, body, replayed: false }
    })
  }
}
