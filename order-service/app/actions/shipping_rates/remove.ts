import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { tagsOfRates } from '@marketplace/shared/contracts/cache_tags'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'

export type RemoveRateInput = { id: string; storeId: string | null; version?: number }

/**
 * Removes a rate of a store, whose place then has the platform's, or the platform's of a city. A region keeps the
 * platform's: without one delivery would cost nothing.
 */
@inject()
export class RemoveShippingRate {
  constructor(private queue: Queue) {}

  async handle({ id, storeId, version }: RemoveRateInput): Promise<void> {
    await db.transaction(async (trx) => {
      const rate = await trx
        .from('shipping_rates')
        .where('id', id)
        .whereRaw('store_id is not distinct from ?::uuid', [storeId as string])
        .forUpdate()
        .first()
      if (!rate) throw new ProblemError('not_found')
      if (!storeId && rate.city === null)
        throw new DomainError('conflict', [{ rule: 'region_needs_rate' }])
      assertVersion(version, rate)
      await trx.from('shipping_rates').where('id', id).delete()
      await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfRates(storeId) })
    })
  }
}
