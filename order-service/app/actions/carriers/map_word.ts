import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { Meaning } from '#carriers/carrier'
import ApplyStatuses from '#jobs/apply_statuses'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { Queue } from '@marketplace/shared/server/queue'

/** Says what a carrier's word means; the rows that waited for it take effect. What has taken effect stays. */
@inject()
export class MapCarrierWord {
  constructor(private queue: Queue) {}

  async handle({
    carrierId,
    word,
    meaning,
  }: {
    carrierId: string
    word: string
    meaning: Meaning
  }) {
    await db.transaction(async (trx) => {
      const [changed] = await trx
        .from('carrier_words')
        .where({ carrier_id: carrierId, word })
        .update({ meaning })
        .returning('word')
      if (!changed) throw new ProblemError('not_found')
      await this.queue.send(trx, ApplyStatuses, { carrierId })
    })
  }
}
