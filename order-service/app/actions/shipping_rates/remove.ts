import db from '@adonisjs/lucid/services/db'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { assertVersion } from '@marketplace/shared/server/version'

/** Removes the platform's rate of a city. A region keeps its own: without one delivery would cost nothing. */
export class RemoveShippingRate {
  async handle({ id, version }: { id: string; version?: number }): Promise<void> {
    await db.transaction(async (trx) => {
      const rate = await trx
        .from('shipping_rates')
        .where('id', id)
        .whereNull('store_id')
        .forUpdate()
        .first()
      if (!rate) throw new ProblemError('not_found')
      if (rate.city === null) throw new DomainError('conflict', [{ rule: 'region_needs_rate' }])
      assertVersion(version, rate)
      await trx.from('shipping_rates').where('id', id).delete()
    })
  }
}
